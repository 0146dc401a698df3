import { isHanCode } from "../../reference/characters/isHanCode";
import { englishForm, organisationFormOf } from "../../reference/names/organisationForms";
import type { CellValue } from "../../sheets/cell";
import { foldText, tidyText, toSimplified } from "../text/foldText";
import { isPlaceholder } from "../text/placeholders";
import { blank, exact, type Read, tidied, unreadable } from "../text/reading";

const han = /\p{Script=Han}/u;
const truncated =
  /(?:有限|有限公|有限责|有限责任|有限责任公|股份|股份有|股份有限|股份有限公|责任公|集团有|集团股|集团股份|集团公|分公|合伙企|事务|.{5}有)$/;
/** What a customer is called in general: 客户, 终端, 门店; a name made of such words alone is nobody's. */
const anyone =
  "(?:客户?|公司|企业|单位|厂家|机构|终端|门店|店铺?|医院|学校|学员|商户|会员|供应商|经销商|用户|数据|账[号户]|租户|协议|合同|项目|线索|托运方|[甲乙]方|名称?|全称)";
const anyoneEnglish =
  "(?:customer|company|account|client|record|user|data|name|firm|party|shop|store|vendor|lead|tenant|ltd|inc|co|org)";
const testWord = "(?:测试|示例|样例|范例|演示|试用|test|testing|demo|sample|example|dummy)";
/** "TEST CLIENT DO NOT USE", "测试(删除)": what is asked of whoever comes upon it. */
const notForUse =
  "[-_(（，,：:]*(?:do ?not ?use|don't ?use|ignore|delete(?:me|this)?|niet ?gebruiken|nicht ?(?:verwenden|benutzen|loschen)|ne ?pas ?utiliser|no ?usar|删除?|请?勿[用删刪]除?|不要[用删])[)）]*";
const testName = new RegExp(
  [
    `^${testWord}+(?:${anyone}|${anyoneEnglish}|${notForUse})*[-_#]?[\\da-z一二三]?\\d*$`,
    `^(?:asdf\\w*|qwer\\w*|abcd?|xxx|zzz+|foo(?:bar)?|delete(?:me|this)?|donotuse)(?:test|${anyone}|${anyoneEnglish}|${notForUse})*\\d*$`,
    `测试(?:${anyone})?\\d*$`,
    "^(?:试一?[下试])?test[\u4e00-\u9fff]{0,2}$|^[\u4e00-\u9fff]{1,4}test\\d*$|^(?:sample|test|demo|dummy)(?:account|record|customer|lead)(?:for|to)",
    `^${anyone}{1,2}[\\da-z一二三]*$`,
    "^(.)\\1{2,}$|^(?<letter>[a-z])\\k<letter>{2,}\\d+$|^\\d+$|^某某|^某.{0,4}公司$|^[x×*]{2,}.{0,6}(?:公司|客户|企业|医院|学校|店|厂)$",
    "^请(?:填写|输入|选择)|^新建(?:客户|公司|单位)\\d*$|[(（]勿用|请勿使用|^(?:试试|未命名|无名氏|佚名|untitled|unnamed|noname)\\d*$",
  ].join("|"),
);
/** Words an organisation's name ends with without being a legal form. */
const businessWord =
  /(?:科技|技术|贸易|商贸|实业|电子|机械|食品|服饰|物流|传媒|广告|网络|软件|咨询|投资|控股|建材|建筑|装饰|医药|化工|能源|酒业|工贸|服务|管理|发展|国际|金融|证券|保险|餐饮|教育|文化|旅游|设备|材料|制造|工程)$/;

/** True for a name that ends in an organisation form or a word of business, in either language. */
export function looksLikeCompany(text: string): boolean {
  const folded = foldText(text);
  if (!han.test(folded)) return englishForm.test(folded);
  if (folded.length < 4) return false;
  const form = organisationFormOf(folded);
  // One-character forms (行, 园, 庄) end many a person's name.
  return (form !== undefined && (form.text.length > 1 || folded.length > 4)) || businessWord.test(folded);
}

/** 股份有限公司: of the name only its end is left. */
const onlyForm = /^(?:股份)?有限(?:责任|責任)?公司$/;

/** True when the end of the organisation form is missing, as after a column or export cut it off. */
export function looksTruncated(text: string): boolean {
  const bare = tidyText(text).replaceAll(" ", "");
  return truncated.test(bare) || onlyForm.test(bare) || (ellipsis.test(bare) && han.test(bare));
}

/** "…有限…": a list or a report cut the name off and says so. */
const ellipsis = /\.{2,}$/;

/** A name without the dots that say it goes on. */
export function withoutEllipsis(name: string): string {
  return name.replace(/[.…·。]{2,}$|…$/, "");
}

/** True for names typed to try the sheet out: 测试公司, test, 示例客户, asdf, 1111. */
export function isTestName(text: string): boolean {
  if (!mayNeedTidying(text) && isOrdinaryName(text)) return false;
  const folded = foldText(text).replaceAll(" ", "");
  return !isOrdinaryName(folded) && testName.test(toSimplified(folded));
}

/** Nine names in ten end in 公司, begin with none of the words of test data and need no closer look. */
function isOrdinaryName(folded: string): boolean {
  const first = folded.charCodeAt(0);
  const end = folded.length - 2;
  if (folded.charCodeAt(end) !== companyEnd[0] || folded.charCodeAt(end + 1) !== companyEnd[1]) return false;
  return isHanCode(first) && !testBeginnings.has(first) && !folded.includes("测试");
}

/** The codes of 公司. */
const companyEnd = [0x516c, 0x53f8] as const;

const testBeginnings: ReadonlySet<number> = new Set(
  Array.from("测測示样樣范範演客公企单某请试新厂机终门店医学商会供经用数账托名全未无佚", (character) =>
    character.charCodeAt(0),
  ),
);
/** Shorter names may be persons', however they end. */
const shortestOrdinary = 9;

/**
 * True for a name as nearly all companies write theirs: Han characters and full-width brackets alone, ending in 公司,
 * with nothing of a test, a person or a name cut off about it. One pass, no copy.
 */
export function isOrdinaryCompany(cell: CellValue): boolean {
  if (typeof cell !== "string" || cell.length < shortestOrdinary || !isOrdinaryName(cell)) return false;
  return !mayNeedTidying(cell);
}

/** A company's name as it is written: blanks around and between Han characters dropped, brackets around Han full width. */
export function readCompanyName(cell: CellValue): Read<string> {
  if (cell === "") return blank;
  if (typeof cell === "boolean") return unreadable("no-such-word");
  const name = tidyCompanyName(String(cell));
  if (name === "") return blank;
  if (name.startsWith("#") && name.toUpperCase() === name) return unreadable("formula-error");
  if (isPlaceholder(String(cell), "companyName")) return unreadable("placeholder");
  return name === cell ? exact(name) : tidied(name);
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const trailingMarks = /[。.，,；;、]+$/;
const blankBesideHan = /(?<=[\p{Script=Han}（）()])\s+|\s+(?=[\p{Script=Han}（）()])/gu;

function tidyCompanyName(text: string): string {
  if (!mayNeedTidying(text)) return text;
  const trimmed = text
    .replace(invisible, "")
    .replace(/[\s\u3000]+/g, " ")
    .trim();
  if (!han.test(trimmed)) return trimmed;
  return trimmed
    .replace(blankBesideHan, "")
    .replace(trailingMarks, "")
    .replace(/[（(]([^（()）]*)[)）]/g, "（$1）")
    .replace(/[０-９Ａ-Ｚａ-ｚ＆]/g, (wide) => wide.normalize("NFKC"));
}

/** Every character is an ordinary Han one or a full-width bracket: the usual case, nothing to do. */
function mayNeedTidying(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isHanCode(code) && code !== 0xff08 && code !== 0xff09) return true;
  }
  return false;
}
