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
/** 小玲2026年4月已走, 徐建华2025年3月底离职, 老周 4月离职: the name, maybe the day, and that one is gone. */
const goneHan =
  /(\p{Script=Han}{2,8}?|[A-Za-z]{2,20})\s*(?:于|在|自)?\s*(\d{4}\s*[-/.年]\s*\d{1,2}(?:\s*[-/.月]\s*\d{1,2}日?|月?(?:份|底|初|中旬)?)?)?\s*(?:已经?|正式|办理)*(?:离职|离司|离岗|离开|辞职|走了?(?![\p{Script=Han}])|退休)/u;
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
