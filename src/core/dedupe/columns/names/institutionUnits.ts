import type { CellValue } from "../../../sheets/cell";
import { areMany } from "../texts/areMany";
import { cellText } from "../texts/cellText";

/** What a name says of an institution and of the part of it that buys: Rowe University, Hao Wang Lab. */
export interface InstitutionUnit {
  readonly isHan: boolean;
  readonly head: string;
  /** What tells it from the other parts, without the words every part has; of a Latin name in the order of the alphabet. */
  readonly unit: string;
  /** It is called by who leads it: 刘玲俊课题组, Hao Wang Lab. */
  readonly isLed: boolean;
}

/** The parts of institutions by row, null where a name is none; and the institutions that have several in the list. */
export interface InstitutionUnits {
  readonly ofRow: readonly (InstitutionUnit | null)[];
  readonly heads: ReadonlySet<string>;
}

/** By judgement, as the shops of a chain: fewer parts of one institution tell nothing of a list, but where people lead them. */
const fewestUnits = 4;
/** In a list of such parts two, or one that somebody leads, are enough to tell an institution from a name written wrong. */
const several = 2;

const han = /\p{Script=Han}/u;
/** Asked first: most names are a firm's, and this look is five times as quick. */
const hanHead = /医院|大学|研究[院所]/;
/** 复旦大学附属华山医院|检验科, 江南大学|食品学院刘玲俊课题组; 大学城 and 大学路 are places. */
const hanPart = /^(.*医院|.*?大学(?!城|路|街|道|[东南西北]|生活)|.*?(?:研究院|研究所))(\p{Script=Han}{2,})/u;
/** Rowe University - Hao Wang Lab: a dash between spaces parts the two. */
const latinPart = /^(\S.{2,}?)\s+[-–—|]\s+(\S.*)$/;

/** The second 组 of 课题组组 is a slip. */
const hanLed = /(?:课题|研究)组+$|(?:实验室|研究室|团队)$/;
const latinLed = /\b(?:labs?|laborator(?:y|ies)|groups?|teams?)\b/g;
const latinWords =
  /\b(?:dept|departments?|div|divisions?|units?|sections?|cent(?:er|re)s?|institutes?|schools?|facult(?:y|ies)|of|the|for|and)\b/g;
const notLetters = /[^\p{L}\d]+/gu;

const wordsOf = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");
const spaced = (text: string): string => text.toLowerCase().replace(notLetters, " ").trim();

function hanOf(text: string): InstitutionUnit | null {
  if (!hanHead.test(text)) return null;
  const [, head = "", rest = ""] = hanPart.exec(text) ?? [];
  const unit = rest.replace(hanLed, "");
  return unit === "" ? null : { isHan: true, head, unit, isLed: unit !== rest };
}

function latinOf(text: string): InstitutionUnit | null {
  const [, head = "", rest = ""] = latinPart.exec(text) ?? [];
  const said = spaced(rest);
  const bare = said.replace(latinLed, " ");
  const unit = wordsOf(bare.replace(latinWords, " ")).toSorted().join(" ");
  return unit === "" ? null : { isHan: false, head: spaced(head), unit, isLed: bare !== said };
}

function partOf(cell: CellValue | undefined): InstitutionUnit | null {
  const text = cellText(cell).trim();
  return han.test(text) ? hanOf(text) : latinOf(text);
}

/** The institutions several parts of which are in a list; null where they are not so many that it is one of such parts. */
function headsAmong(parts: readonly (InstitutionUnit | null)[]): ReadonlySet<string> | null {
  const units = new Map<string, Set<string>>();
  for (const part of parts) {
    if (part === null) continue;
    const known = units.get(part.head);
    if (known === undefined) units.set(part.head, new Set([part.unit]));
    else known.add(part.unit);
  }
  const isOneOfSeveral = (part: InstitutionUnit | null) =>
    part !== null && (units.get(part.head)?.size ?? 0) >= (part.isLed ? several : fewestUnits);
  const rows = parts.filter(isOneOfSeveral).length;
  if (!areMany(rows, parts.length)) return null;
  const led = new Set(parts.flatMap((part) => (part?.isLed ? [part.head] : [])));
  return new Set(
    [...units].filter(([head, of]) => of.size >= several || led.has(head)).map(([head]) => head),
  );
}

/**
 * Which part of its institution each customer is, in a list where several parts of one are customers: departments of a
 * hospital, laboratories of a university. `known`: the institutions of the whole list. Null where there are none.
 */
export function institutionUnits(
  names: readonly CellValue[],
  known: ReadonlySet<string> | undefined,
): InstitutionUnits | null {
  const parts = names.map(partOf);
  const heads = known ?? headsAmong(parts);
  if (heads === null) return null;
  return { ofRow: parts.map((part) => (part !== null && heads.has(part.head) ? part : null)), heads };
}
