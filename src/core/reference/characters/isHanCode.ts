/** The CJK unified ideographs from U+4E00 to U+9FFF, which nearly all Han characters in use are. */
export const firstHan = 0x4e00;
export const lastHan = 0x9fff;

/** Whether a UTF-16 code is one of them. */
export function isHanCode(code: number): boolean {
  return code >= firstHan && code <= lastHan;
}
