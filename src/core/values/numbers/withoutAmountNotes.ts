/** Before a figure these make another number of it, or none: 负300, 约1200, 单价80, 二万5. */
const notCalled =
  "负|减|欠|差|退|扣|约|大约|大概|近|将近|超|过|多|上|不足|不到|至少|至多|最少|最多|预计|预估|估|暂|每|第|单价|均价|税";
const numerals = "零一二三四五六七八九十百千万亿两几数半壹贰叁肆伍陆柒捌玖拾佰仟萬億";
/** "合计: 1200元(含税)", "学费1280", "12700/-": what the sum is called before it, a note or a closing mark behind. */
const noteAround = new RegExp(
  [
    `^(?:total|amount|(?!${notCalled})(?:(?![${numerals}])\\p{Script=Han}){1,6})\\s*:?\\s*(?=[-+(\\d¥$€£r])`,
    "\\s*(?:\\([^\\d()]+\\)|\\([^()]*[\\p{Script=Han}%][^()]*\\)|\\[[^\\d[\\]]+\\])$",
    "\\s*(?:\\/-|\\.-|[.,;]|net|gross|(?:\\+|plus|incl?\\.?|exc?l?\\.?)\\s*(?:vat|gst|tax)|\\s(?:incl?|exc?l?)\\.?)$",
  ].join("|"),
  "gu",
);
/** "17.730,-", "1 200,--": no cents, so that the comma parts them and points or blanks part thousands. */
const dashForCents = /(\d{1,3}(?:[. ']\d{3})+|\d+),[-–—]{1,2}(?=\D*$)/;

/** What stands around a sum taken off, and the dash for its cents; the text is folded, in small letters. */
export function withoutAmountNotes(text: string): string {
  return text
    .replace(dashForCents, (_, figure: string) => figure.replace(/[. ']/g, ""))
    .replace(noteAround, "");
}
