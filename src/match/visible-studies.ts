import { type Access, reach } from '../store/access.ts';
import type { Store } from '../store/store.ts';

/** Whether the caller may see a study of that id. */
export type Sees = (id: string) => boolean | Promise<boolean>;

/** Of a caller whose reach nothing narrows. */
export const SEES_ALL: Sees = () => true;

/** Everything where nothing narrows the reach, else what the store itself answers. */
export const seesStudies = (store: Store, access: Access): Sees =>
  reach(access, 'read', 'ResearchStudy').k === 'all'
    ? SEES_ALL
    : async (id) => {
        const version = await store.read(access, 'ResearchStudy', id);
        return version !== undefined && !version.deleted;
      };
