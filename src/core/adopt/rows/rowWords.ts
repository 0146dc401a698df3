import { currencyWords } from "../../values/numbers/currencyNamed";
import { toSimplified } from "../../values/text/foldText";
import { isDigitCode } from "../../values/text/plainCodes";

/** Longest label of a total row that is looked at, in characters. */
const longestLabel = 24;
const blanks = /[\s\u200b\u2060\ufeff]+/g;
/** 本月, 3月份, 2024年, 2021-03, 2024Q1, 第一季度: what a total is of, by days. */
const period =
  /本?[日周旬月季年页表]|上半?年|下半年|\d{4}[-./年]?(?:\d{1,2}月?|q[1-4])|[一二三四五六七八九十\d]{1,4}(?:月份?|年度?|季度?)|第?[一二三四1-4]季度/
    .source;
/** 华东区, 张小五项目: by what is summed. */
const part = /.{0,10}(?:区|部|组|公司|类|省|市|项目|工程|标段|客户)/.source;
const total = new RegExp(
  `^[（(【[]?(?:${period}|${part}|${currencyWords})?(?:合计|总计|小计|累计|共计|总共|汇总|总和|总数|合计数)(?:[（(].{0,8}[)）]|${currencyWords})?[】\\])）]?(?:[:：].*)?$`,
  "i",
);
/** TOTAL BILLED, Total sales: what was summed, but no "total paid", which may be how one deal stands. */
const summed = "(?:billed|invoiced|collected|sales|revenue|amount|due|owed|owing|outstanding)";
const englishTotal = new RegExp(
  `^(?:grand|sub|page|running)?[-\\s]*totals?(?: ${summed})?(?:\\s*\\(.*\\)|(?: in)? (?:${currencyWords}))?\\s*:?$|^sum\\s*:?$|.{1,20} (?:sub)?total$`,
  "i",
);
/** Summe, Gesamtsumme, Gesamt, Subtotaal, Totale, Suma total, Итого, and two of them at once: Totaal / Summe. A firm may be called Suma. */
const oneTotal =
  "(?:(?:sub|zwischen|end|gesamt|grand |suma )?(?:tota(?:al|le?)|summe)|(?:ins)?gesamt|suma(?=\\s*:)|итого|всего)(?: (?:general|generale|général|geral))?";
const europeanTotal = new RegExp(`^${oneTotal}(?:\\s*[/|]\\s*${oneTotal})*\\s*:?$`, "iu");
/** 南宁会展服务有限公司 小计, 张三 汇总: what Excel's 分类汇总 and lists by customer put below each of their groups. */
const ofGroup =
  /^(?:\S{1,12} |[\s\S]{2,40}(?:公司|集团|中心|企业|[厂店行社部院校户.)）])\s*)(?:小计|合计|总计|汇总)$/;
/** Of a long English text only the name of a firm is one's that sums are of: "30 boxes in total" is a note. */
const ofFirm = /\b(?:ltd|limited|inc|llc|llp|plc|co|corp|company|gmbh)\.?,? (?:sub)?total$/i;
const labelled = /^(?:合计|总计|小计|共计)(?:金额|数量|人数|户数|家数|件数|额|数|款|[\d（(])/;

/** 共332家, 共 12 笔（含作废）, 共5个客户: how many records stand above; 共5个 may be goods. */
const records = "客户|公司|企业|单位|记录|数据|订单|交易|合同";
const number = new RegExp(
  `^[（(]?共(?:有|计)?\\d+(?:[家户笔条单](?:${records})?|[个位名](?:${records}))[)）]?(?:[（(][^()（）]+[)）])?$`,
);

/** 合計 TOTAL (HKD), 小计/Subtotal: the label in two languages. */
const inTwoLanguages = /^([\p{Script=Han}\s]+)[/|]?\s*([A-Za-z].*)$/u;

function isBilingualTotal(text: string): boolean {
  const [, chinese, english] = inTwoLanguages.exec(text.trim()) ?? [];
  return chinese !== undefined && english !== undefined && isChineseTotal(chinese) && isEnglishTotal(english);
}

/** 合计, 小 计, 本月合计：, 华东区小计, 合计 USD, Grand Total … as the whole text of a cell. */
export function isTotalLabel(text: string): boolean {
  if (text.length > longestLabel) return isRemarked(text) || (endsInTotal(text) && isOfGroup(text));
  if (text.length < 2 || isCode(text)) return false;
  if (hasChineseCount(text)) return isChineseTotal(text) || isEnglishTotal(text) || isBilingualTotal(text);
  return hasEnglishCount(text) && isEnglishTotal(text);
}

/** TOTAL (mixed currency – do not quote): a label with a long remark. */
function isRemarked(text: string): boolean {
  if (!/[)）]\s*$/.test(text)) return false;
  const label = text.slice(0, longestLabel).split(/[(（]/, 1)[0] ?? "";
  return label.length < longestLabel && isTotalLabel(label);
}

/**
 * C20230710007, 2024-05-01: ends with a figure, which no English label does, and every second character is plain Latin.
 * A Chinese label has two Han characters side by side or with nothing but blanks between, so one of them or a blank
 * would be among those. Half the characters of a million ids need not be looked at. No code is a total, blank or an error.
 */
export function isCode(text: string): boolean {
  if (!isDigitCode(text.charCodeAt(text.length - 1))) return false;
  for (let i = 0; i < text.length; i += 2) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code >= 0x7f) return false;
  }
  return true;
}

/** 计, 总, 計, 總 or l as the last letter: names of firms and notes need not be looked through. */
function endsInTotal(text: string): boolean {
  return "计总計總lL".includes(text.charAt(text.length - 1));
}

function isOfGroup(text: string): boolean {
  return ofGroup.test(toSimplified(text)) || ofFirm.test(text);
}

function isChineseTotal(text: string): boolean {
  const folded = toSimplified(text.replace(blanks, ""));
  return isOfGroup(text) || total.test(folded) || labelled.test(folded) || number.test(folded);
}

function isEnglishTotal(text: string): boolean {
  const trimmed = text.trim();
  if (isCyrillic(text.charCodeAt(0))) return europeanTotal.test(trimmed);
  return (
    text.charCodeAt(text.length - 1) < 0x80 && (englishTotal.test(trimmed) || europeanTotal.test(trimmed))
  );
}

/** 计, 总 or 共, 計 or 總: no Chinese label is without, so that the patterns need not be tried on a million rows. */
function hasChineseCount(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x8ba1 || code === 0x603b || code === 0x8a08 || code === 0x7e3d || code === 0x5171)
      return true;
  }
  return false;
}

function isCyrillic(code: number): boolean {
  return code >= 0x400 && code < 0x500;
}

/** "to", "um" or "am", or a Cyrillic end, and no figure at the end: ids, days and sums are not looked through. */
function hasEnglishCount(text: string): boolean {
  if (isDigitCode(text.charCodeAt(text.length - 1))) return false;
  if (isCyrillic(text.charCodeAt(0))) return true;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const small = text.charCodeAt(i) | 0x20;
    if ((small === 0x6f && before === 0x74) || (small === 0x6d && before === 0x75)) return true;
    if (small === 0x74 && before === 0x6d) return true;
    before = small;
  }
  return false;
}

const note =
  /^[\s*※★●◆▲#＊]*(?:[（(【[]?)(?:备注|附注|注意(?:事项)?|注\d*|说明|填表说明|填写说明|提示|制表人?|制单人?|填表人?|编制人?|编制|审核人?|复核人?|审批人?|批准人?|核准|经办人?|打印(?:日期|时间|人)?|导出(?:日期|时间|人)?|制表(?:日期|时间)|统计(?:日期|时间|人)|数据来源|数据截[至止].{0,12}|截[至止].{0,12}|以上.{0,40}|单位负责人|部门负责人|财务负责人|公司盖章|签字|签名|盖章|返回目录|e\s*\.?\s*&\s*o\s*\.?\s*e\.?|errors and omissions excepted|notes?|remarks?|prepared by|approved by|checked by|reviewed by|printed(?: on)?|exported(?: on)?|generated(?: on| by)?|source)\s*(?:[】\])）]|[:：]|$|\d?[、.．])/i;

/** *** 2019 ***, === Spring ===: what parts a list, between two rows of signs; beside others it is a name set off. */
const divider = /^\s*([*=~#_–—-])\1{1,}\s*[^*=~#_\s][^*=~#_]{0,30}?\s*\1{2,}\s*$/;

export const isDivider = (text: string): boolean => divider.test(text);

/** 注：…, 制表人：…, 审核：, Prepared by: … — text under or over a table, not a record. */
export function isNoteText(text: string): boolean {
  return (
    text.length > 0 &&
    (note.test(toSimplified(text)) || /^\s*[\d一二三四五六七八九十]{1,2}[、.．)）]\s*\D{12,}/.test(text))
  );
}
