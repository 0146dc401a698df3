import type { TextColumn } from "../../tables/columns/textColumn";

/** So many, and one row in a hundred, are how the list is kept; by judgement. */
const fewest = 20;
const leastShare = 0.01;
/** What one person alone writes is that person's habit, not the house's. */
const mostOfOne = 0.5;

/** Words that say there was contact and nothing else: 已联系, 正常, called. They tell nothing however many write them. */
const saysNothing =
  /^(?:已|又|再次|正常)?(?:联系|聯絡|联络|聯繫|回访|回訪|拜访|拜訪|跟进|跟進|沟通|溝通|处理|處理|提醒)(?:了|过|過|客户|客戶|正常)*$|^(?:正常|好|同上|ok|done|called|emailed|touch(?:ed)? base|chased|follow(?:ed)? up|usual)$/i;

/** Nobody was reached: that is all there is to tell, however few calls it is told of. */
const saysNobody =
  /\bn\/?a\b|\bno (?:answer|reply|response)\b|\b(?:vm|lm|lvm|voice ?mail)\b|\bleft (?:a )?(?:msg|message|vm|voice ?mail)\b|\bnot (?:in|available|there)\b|\bengaged\b|未接|没接|沒接|無人|无人接|不在|占线|佔線|关机|關機|停机|停機|空号|空號/i;
/** Longer texts tell more than that. */
const longestCall = 24;

/**
 * Texts (folded) the whole house answers with: 未接通, 微信未回, "No answer x2". Such a row is a full report, because
 * there is no more to tell; where persons are known, no single one wrote most of them.
 */
export function houseAnswers(texts: TextColumn, persons: TextColumn | undefined): ReadonlySet<string> {
  const counts = new Int32Array(texts.dictionary.length);
  for (const code of texts.codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  const least = Math.max(fewest, texts.codes.length * leastShare);
  const isOfMany = (code: number) =>
    persons === undefined || persons.dictionary.length < 2 || mostOf(texts, persons, code) <= mostOfOne;
  const isAnswer = (text: string, code: number) =>
    (text.length <= longestCall && saysNobody.test(text)) ||
    ((counts[code] ?? 0) >= least && !saysNothing.test(text) && isOfMany(code));
  return new Set(texts.dictionary.filter(isAnswer));
}

/** The share of the one who wrote a text most often. */
function mostOf(texts: TextColumn, persons: TextColumn, code: number): number {
  const counts = new Int32Array(persons.dictionary.length);
  let all = 0;
  texts.codes.forEach((own, row) => {
    if (own !== code) return;
    all++;
    const person = persons.codes[row] ?? -1;
    if (person >= 0) counts[person] = (counts[person] ?? 0) + 1;
  });
  return Math.max(...counts) / all;
}
