/** Somebody who left by a text that is no record, as it is written there. */
export interface SaidLeaver {
  readonly sheet: string;
  readonly row: number;
  /** What ends in the name: 业务员小玲, Note: Prakash. */
  readonly name: string;
  /** Empty where the text says no day. */
  readonly day: string;
}

const clauseEnds = /[，；;。、\n()（）【】]|,\s|\.\s/;
/** 2026年4月, 2025年3月底, 2022-06-30: when somebody left. */
const day = /\d{4}\s*[-/.年]\s*\d{1,2}(?:\s*[-/.月]\s*\d{1,2}日?|月?(?:份|底|初|中旬)?)?/.source;
/** 小玲2026年4月已走, 徐建华2025年3月底离职, 老周 4月离职: the name, maybe the day, and that one is gone. */
const goneHan = new RegExp(
  `(\\p{Script=Han}{2,8}?|[A-Za-z]{2,20})\\s*(?:于|在|自)?\\s*(${day})?\\s*(?:已经?|正式|办理)*(?:离职|离所|离司|离岗|离开|辞职|走了?(?![\\p{Script=Han}])|退休)`,
  "u",
);
/** Prakash resigned 31-May-2025; Anna Bell has left (March 2024); Tom left on 2024-05-01. */
const goneLatin =
  /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,2})\s+(?:has |have |had )?(?:resigned|left|departed|quit|retired)(?: us| the company)?(?![\p{L}])\s*(?:on|in|since|from)?\s*\(?(\d{1,2}[-/. ]\p{L}{3,9}[-/. ,]+\d{4}|\p{L}{3,9}[. ]+\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})?/u;
/** By judgement: a longer text tells more than who is gone. */
const longest = 300;

/** Whom a text says to have left. */
export function leaversIn(text: string): readonly Pick<SaidLeaver, "name" | "day">[] {
  if (text.length > longest) return [];
  return text
    .normalize("NFKC")
    .split(clauseEnds)
    .flatMap((clause) => {
      const found = goneHan.exec(clause) ?? goneLatin.exec(clause);
      return found === null ? [] : [{ name: found[1] ?? "", day: (found[2] ?? "").trim() }];
    });
}

const goneWord = "(?:离职|离所|离司|离岗|辞职|退休|停用)";
/** 2023年3月已离职，片区交给何占军; 已停用（2022-06-30离职）: what stands beside the name of who is gone, and begins with it. */
const goneBeside = new RegExp(
  `^(?:已${goneWord}[(]\\s*)?(?:于|在)?(${day})?\\s*(?:已经?|正式)*${goneWord}(?=$|[\\s，,；;。()])`,
  "u",
);
/** 业务员 王海涛, 成员：吴俊峰: what somebody is, and his name. */
const labelledName = /^\p{Script=Han}{2,4}[\s:]+\p{Script=Han}{2,4}$/u;
/** 吕超, Barry: what may be a name and nothing more; the records tell whether anybody is called so. */
const nameAlone = /^(?:\p{Script=Han}{2,4}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,2})$/u;
/** 离所：徐振邦（2022.12）、李某: who is gone, one after the other. */
const listOfGone = new RegExp(`^已?${goneWord}(?:人员|员工|同事|名单)?\\s*:\\s*(.+)$`, "u");
const nameAndDay = new RegExp(`^(\\p{Script=Han}{2,4})\\s*(?:[(]\\s*(${day})[^)]*[)])?$`, "u");

/** Whom a row says to have left: a cell names him, and one behind it tells that he is gone. */
export function leaversInRow(cells: readonly unknown[]): readonly Pick<SaidLeaver, "name" | "day">[] {
  const texts = cells.map((cell) => (typeof cell === "string" ? cell.normalize("NFKC").trim() : ""));
  const at = texts.findIndex((text) => goneBeside.test(text));
  const before = texts.slice(0, Math.max(0, at));
  const name =
    before.find((text) => labelledName.test(text)) ?? before.findLast((text) => nameAlone.test(text));
  const beside = name === undefined ? [] : [{ name, day: goneBeside.exec(texts[at] ?? "")?.[1] ?? "" }];
  return [...beside, ...texts.flatMap(listedGone)];
}

function listedGone(text: string): readonly Pick<SaidLeaver, "name" | "day">[] {
  const names = text.length > longest ? undefined : listOfGone.exec(text)?.[1];
  if (names === undefined) return [];
  return names.split(/[、，,；;\s]+/).flatMap((one) => {
    const found = nameAndDay.exec(one);
    return found === null ? [] : [{ name: found[1] ?? "", day: (found[2] ?? "").trim() }];
  });
}
