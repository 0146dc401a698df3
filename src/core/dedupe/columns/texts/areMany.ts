/** By judgement: so many rows, and three of a hundred, say of a list that it is of some kind; fewer tell nothing of it. */
const fewestRows = 12;
const leastShare = 0.03;

/** Are these rows so many, by themselves and of all, that what holds for them is no chance of a few? */
export const areMany = (rows: number, all: number): boolean => rows >= Math.max(fewestRows, all * leastShare);
