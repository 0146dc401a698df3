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
  /** It is called as the faculties and offices of a university are: 法学院, 国际交流处. */
  readonly isFaculty: boolean;
}

/** The parts of institutions by row, null where a name is none; and the institutions that have several in the list. */
export interface InstitutionUnits {
  readonly ofRow: readonly (InstitutionUnit | null)[];
  readonly heads: ReadonlySet<string>;
  /** The list is not one of such parts, and only faculties are told apart. */
  readonly ofFaculties: boolean;
}

/** By judgement, as the shops of a chain: fewer parts of one institution tell nothing of a list, but where people lead them. */
const fewestUnits = 4;
/** In a list of such parts two, or one that somebody leads, are enough to tell an institution from a name written wrong. */
const several = 2;

const han = /\p{Script=Han}/u;
/** Asked first: most names are a firm's, and this look is five times as quick. */
const hanHead = /医院|大学|研究[院所]/;
/** 复旦大学附属华山医院|检验科, 江南大学|食品学院刘玲俊课题组; 大学城 and 大学路 are places, 大学生 is no 生物学院. */
const hanPart =
  /^(.*医院|.*?大学(?!城|路|街|道|[东南西北]|生(?![物命态理化殖医工]))|.*?(?:研究院|研究所))(\p{Script=Han}{2,})/u;
/** Rowe University - Hao Wang Lab: a dash between spaces parts the two. */
const latinPart = /^(\S.{2,}?)\s+[-–—|]\s+(\S.*)$/;

/** The second 组 of 课题组组 is a slip. */
const hanLed = /(?:课题|研究)组+$|(?:实验室|研究室|团队)$/;
/** 江南大学|食品学院, 江南大学|国际交流处; an 办事处 is a place, 客户关系 no 系. */
const hanFaculty = /(?:学院|(?<![关体联])系|(?<!办事)处|图书馆)$/;
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
  const isFaculty = head.endsWith("大学") && hanFaculty.test(rest);
  return unit === "" ? null : { isHan: true, head, unit, isLed: unit !== rest, isFaculty };
}

function latinOf(text: string): InstitutionUnit | null {
  const [, head = "", rest = ""] = latinPart.exec(text) ?? [];
  const said = spaced(rest);
  const bare = said.replace(latinLed, " ");
  const unit = wordsOf(bare.replace(latinWords, " ")).toSorted().join(" ");
  return unit === ""
    ? null
    : { isHan: false, head: spaced(head), unit, isLed: bare !== said, isFaculty: false };
}

function partOf(cell: CellValue | undefined): InstitutionUnit | null {
  const text = cellText(cell).trim();
  return han.test(text) ? hanOf(text) : latinOf(text);
}

type Parts = readonly (InstitutionUnit | null)[];

/** What the parts of each institution are called. */
function unitsOf(parts: Parts): ReadonlyMap<string, ReadonlySet<string>> {
  const units = new Map<string, Set<string>>();
  for (const part of parts) {
    if (part === null) continue;
    const known = units.get(part.head);
    if (known === undefined) units.set(part.head, new Set([part.unit]));
    else known.add(part.unit);
  }
  return units;
}

const withSeveral = (units: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] =>
  [...units].filter(([, of]) => of.size >= several).map(([head]) => head);

/** The institutions several parts of which are in a list; null where they are not so many that it is one of such parts. */
function headsAmong(parts: Parts): ReadonlySet<string> | null {
  const units = unitsOf(parts);
  const isOneOfSeveral = (part: InstitutionUnit | null) =>
    part !== null && (units.get(part.head)?.size ?? 0) >= (part.isLed ? several : fewestUnits);
  const rows = parts.filter(isOneOfSeveral).length;
  if (!areMany(rows, parts.length)) return null;
  const led = new Set(parts.flatMap((part) => (part?.isLed ? [part.head] : [])));
  return new Set([...withSeveral(units), ...led]);
}

const facultiesOf = (parts: Parts): Parts => parts.map((part) => (part?.isFaculty ? part : null));

/**
 * Which part of its institution each customer is, in a list where several parts of one are customers: departments of a
 * hospital, laboratories of a university; in any other list the faculties of one university alone. `known`: what the whole
 * list has of them. Null where there are none.
 */
export function institutionUnits(
  names: readonly CellValue[],
  known: InstitutionUnits | undefined,
): InstitutionUnits | null {
  const parts = names.map(partOf);
  const found = known?.heads ?? headsAmong(parts);
  const ofFaculties = known?.ofFaculties ?? found === null;
  const told = ofFaculties ? facultiesOf(parts) : parts;
  const heads = found ?? new Set(withSeveral(unitsOf(told)));
  if (heads.size === 0) return null;
  return {
    ofRow: told.map((part) => (part !== null && heads.has(part.head) ? part : null)),
    heads,
    ofFaculties,
  };
}
