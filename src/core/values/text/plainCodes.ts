/** Whether a UTF-16 code is one of the figures 0 to 9. */
export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether it is one of the capitals A to Z. */
export function isCapitalCode(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** Whether it is one of the letters A to Z, small or not. */
export function isLetterCode(code: number): boolean {
  return isCapitalCode(code & ~0x20);
}
