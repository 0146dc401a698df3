/** Do two rows both say something, and not the same? 0 says nothing. */
export const sayOthers = (said: ArrayLike<number>, a: number, b: number): boolean =>
  said[a] !== 0 && said[b] !== 0 && said[a] !== said[b];
