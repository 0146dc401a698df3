/**
 * True for formulas that mean the same however Excel writes them back: `客户[[#This Row],[编号]]` inside its own table
 * comes back as `[@编号]`, and quotes and blanks around names come and go.
 */
export function sameFormula(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(formula: string): string {
  return formula
    .replace(/[\p{L}\p{N}_.]*\[\[#This Row\],\s*\[((?:'.|[^\]'])*)\]\]/gu, "[@$1]")
    .replace(/\[@\[((?:'.|[^\]'])*)\]\]/gu, "[@$1]")
    .replace(/[\s']/g, "")
    .toLowerCase();
}
