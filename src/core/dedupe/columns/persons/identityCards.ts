import type { CellValue } from "../../../sheets/cell";
import { idCardForm } from "../../../values/codes/readIdCard";
import { mix } from "../../normalise/folding/mix";
import { cellText } from "../texts/cellText";

export const cardLength = 18;

/** Numbers of identity cards, some of their figures hidden: 510104********1234. */
export interface CardColumn {
  /** 18 for each row: one more than the figure, 11 for X, 0 where it is hidden or there is no number. */
  readonly figures: Uint8Array;
  /** What is seen of the number at both its ends, 0 where that is too little. */
  readonly ends: Int32Array;
}

/** Is it a column of such numbers, by its heading? */
export const isCardHeading = (heading: string): boolean =>
  /身份证|证件号|公民身份|\bid ?card|identity ?(?:card|no|number)/i.test(heading);

const hidden = /[*＊●•·#＃]+/;
/** 身份证末4: the last figures alone. */
const lastFigures = /^\d{3,5}[\dX]$/;
const opening = 3;
const closing = 4;

/** The number as it stands on the card, a blank for every hidden figure; "" for anything else. */
function cardText(cell: CellValue | undefined): string {
  const text = cellText(cell)
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s'-]/g, "");
  if (idCardForm.test(text)) return text;
  if (lastFigures.test(text)) return text.padStart(cardLength);
  const [head = "", ...rest] = text.split(hidden);
  const tail = rest.at(-1) ?? "";
  const isCut = rest.length === 1 && /^\d*$/.test(head) && /^\d*[\dX]?$/.test(tail);
  const seen = head.length + tail.length;
  return isCut && seen > 0 && seen < cardLength ? head + " ".repeat(cardLength - seen) + tail : "";
}

function figureOf(character: string): number {
  if (character === " ") return 0;
  return character === "X" ? 11 : Number(character) + 1;
}

export function cardColumn(cells: readonly CellValue[], rows: number): CardColumn {
  const figures = new Uint8Array(rows * cardLength);
  const ends = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const text = cardText(cells[row]);
    if (text === "") continue;
    const from = row * cardLength;
    for (let i = 0; i < cardLength; i++) figures[from + i] = figureOf(text.charAt(i));
    ends[row] = endsOf(figures, from);
  }
  return { figures, ends };
}

function endsOf(figures: Uint8Array, from: number): number {
  let hash = 0;
  for (let i = 0; i < opening + closing; i++) {
    const figure = figures[from + (i < opening ? i : cardLength - closing - opening + i)] ?? 0;
    if (figure === 0) return 0;
    hash = mix(hash, figure);
  }
  return hash || 1;
}
