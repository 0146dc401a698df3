import { foldTable, kinds } from "../../normalise/folding/foldTable";

/** What a character is to a phone number: 0 to 9 are its digits. */
export const roles = { separator: 10, extension: 11, letterE: 12, other: 13 } as const;

/** What separates two numbers in one cell; "/" only when both sides are long enough to be numbers. */
const separators = "/／、，,；;|｜\n";
const extensionMarks = "转轉xX*＊#分";

function rolesOfUnits(): Uint8Array {
  const table = new Uint8Array(foldTable.kinds.length).fill(roles.other);
  const fillAll = (text: string, role: number) => {
    for (let i = 0; i < text.length; i++) table[text.charCodeAt(i)] = role;
  };
  fillAll(separators, roles.separator);
  fillAll(extensionMarks, roles.extension);
  fillAll("eE", roles.letterE);
  for (let unit = 0; unit < table.length; unit++) {
    if (foldTable.kinds[unit] === kinds.digit) table[unit] = (foldTable.codes[unit] ?? 0) - digitZero;
  }
  return table;
}

const digitZero = 0x30;
/** The role of each UTF-16 unit. */
export const unitRoles = rolesOfUnits();
