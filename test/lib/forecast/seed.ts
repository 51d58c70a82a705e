/** Where the properties of this room start from: the same cases in every run. */
export const seed = 20_160_401;
