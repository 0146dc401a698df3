/** CAS Registry Numbers: two to seven figures, two, and the check figure. */
const form = /^(\d{2,7})-(\d{2})-(\d)$/;

/**
 * Whether the check figure of a CAS number agrees with the others (CAS, Check Digit Verification: the figures from the right,
 * times 1, 2, 3 …, by modulus 10); null for what has not its form.
 */
export function isCasNumber(text: string): boolean | null {
  const folded = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[‐-–−]/g, "-");
  const [, first = "", second = "", check] = form.exec(folded) ?? [];
  if (check === undefined) return null;
  const sum = [...(first + second)]
    .reverse()
    .reduce((total, figure, at) => total + Number(figure) * (at + 1), 0);
  return sum % 10 === Number(check);
}
