/** RxNorm product codes, each with the ingredients that it holds. */
export const RXNORM_PRODUCTS = `
`;
