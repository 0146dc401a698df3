/** Whether the check figures or letters of a number agree with the others; asked only of numbers of the right form. */
export type NumberCheck = (text: string) => boolean;

/** Every figure times its weight, from the left. */
export function weightedSum(weights: readonly number[], text: string): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(text.charAt(at)), 0);
}

/** The check figure that modulus 11 gives, 0 in place of 10 and 11. */
export function mod11With(weights: readonly number[], text: string): number {
  const rest = weightedSum(weights, text) % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** ISO/IEC 7812, Annex B: every second figure from the right doubled. */
export function luhnSum(text: string): number {
  return [...text].reverse().reduce((total, figure, at) => {
    const value = Number(figure) * (1 + (at % 2));
    return total + (value > 9 ? value - 9 : value);
  }, 0);
}

export const passesLuhn: NumberCheck = (text) => luhnSum(text) % 10 === 0;
