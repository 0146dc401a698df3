/** Raised when a standard sheet's columns change, so that an older workbook can be upgraded. */
export const definitionsVersion = 3;
