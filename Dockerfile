# syntax=docker/dockerfile:1
# Build stage: the whole toolchain, none of which reaches the image that runs.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
# Without the development dependencies, and with the peer dependency (express) that one of them pins.
RUN npm run build && npm pkg delete devDependencies && npm prune --no-audit --no-fund

# Run stage: a numeric user that is not root, and nothing to write to but /data, so that the root can be read-only:
#   docker run --read-only --tmpfs /tmp -v trialbridge:/data -p 127.0.0.1:8080:8080 trialbridge
FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production \
    TRIALBRIDGE_HOST=0.0.0.0 \
    TRIALBRIDGE_PORT=8080 \
    TRIALBRIDGE_STORE=sqlite:/data/trialbridge.db
COPY --from=build --chown=root:root /build/package.json ./package.json
COPY --from=build --chown=root:root /build/node_modules ./node_modules
COPY --from=build --chown=root:root /build/dist ./dist
COPY --chown=root:root profiles ./profiles
COPY --chown=root:root bundles ./bundles
RUN mkdir /data && chown 10001:10001 /data
USER 10001:10001
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.TRIALBRIDGE_PORT+'/livez').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "dist/main.js"]
