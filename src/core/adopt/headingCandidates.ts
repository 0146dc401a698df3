import { type Field, type Role, reachFields } from "../sheets/fields";
import { entityHeading } from "./entityHeading";
import { eventField } from "./eventHeadings";
import { foldHeading } from "./foldHeading";
import { mixedContact, mixedRegion } from "./mixedHeadings";
import { partOfName } from "./partOfName";
import { spelledOut } from "./spelledOut";
import { type Candidate, exact } from "./synonyms";

/** A column's heading with what stands over it (group) and under it (English key row), "" where nothing does. */
export interface HeadingText {
  readonly heading: string;
  readonly group: string;
  readonly key: string;
}

/** How much of a synonym's score is left when the heading is not the synonym itself. */
const factors = {
  numbered: 0.97,
  bilingual: 0.97,
  shortened: 0.97,
  qualified: 0.95,
  part: 0.92,
  ending: 0.82,
  within: 0.62,
} as const;

const customerWord =
  /^(?:我的|本|该|新|主要)?(?:客户|顾客|会员|买家|公司|企业|单位|对方|甲方|需方|购方|买方|customer|account|client|company|contact|buyer|lead)+的?$/;
/** Deal - Value, Order Status: the table's own word before a heading. */
const dealWord = /^(?:deal|opportunity|order|transaction|sales?|invoice|contract|订单|合同|交易|单据)+$/;
/** Words before a known ending that make it speak of somebody else than the customer. */
const foreignOwner =
  /供应|供方|供货|厂家|厂商|生产|制造商|乙方|卖方|销方|我方|我司|本司|员工|职工|司机|仓|库存|银行|开户|部门|审核|审批|打印|supplier|vendor|employee|staff|bank|driver|parent|warehouse/;
/** Words that make it speak of a thing: the weight of goods is no amount, but 送货地址 is where the customer is. */
const foreignThing =
  /物料|物流|快递|设备|车|项目|产品|商品|货|运费|税|优惠|折扣|已付|未付|已收|未收|欠|成本|押|保证|佣金|退款|补贴|预[付收]|代收|代垫|垫付|利润|product|item|project|tax|discount|refund|unit|cost|fax|campaign/;
const foreignWord = new RegExp(`${foreignOwner.source}|${foreignThing.source}`);
/** What people have and things have not. */
const ofPeople: ReadonlySet<Field> = new Set<Field>([...reachFields, "address", "contactName", "owner"]);
const separators = /[/／、&＆+＋|｜\n\r]|\s+(?:or|and)\s+|[和或与及](?=[\u4e00-\u9fff])/i;
const trailingNumber = /(?:[\d一二三四五]|[①②③④⑤])$/;
const cjk = /[\u3400-\u9fff]/;

/** Shortest synonym that counts as the ending of a longer heading. */
function longEnough(synonym: string): boolean {
  return cjk.test(synonym) ? synonym.length >= 2 : synonym.length >= 4;
}

/** What a heading may mean on a sheet of this role, one candidate a field, best first. */
export function headingCandidates(text: HeadingText, role: Role): readonly Candidate[] {
  const found: Candidate[] = [];
  if (text.group !== "") found.push(...grouped(text, role));
  if (found.length === 0) found.push(...candidatesOf(text.heading, role));
  if (text.key !== "") found.push(...candidatesOf(text.key, role));
  return bestPerField(found);
}

/** 联系人 over 姓名 reads 联系人姓名; a heading under 乙方 or 供应商 is not the customer's. */
function grouped({ heading, group }: HeadingText, role: Role): readonly Candidate[] {
  const joined = exact(foldHeading(group).bare + foldHeading(heading).bare, role);
  if (joined.length > 0) return joined;
  const over = foldHeading(group).bare;
  if (!foreignWord.test(over) || candidatesOf(group, role).some((candidate) => candidate.field !== null))
    return [];
  const own = candidatesOf(heading, role);
  return /乙方|卖方|供方|供应|销方|我方|supplier|vendor|seller/.test(over)
    ? [{ field: null, score: 0.9, synonym: over }]
    : own;
}

function candidatesOf(heading: string, role: Role): readonly Candidate[] {
  const folded = foldHeading(heading);
  const straight = [...exact(folded.full, role), ...exact(folded.bare, role), ...shortened(heading, role)];
  if (straight.length > 0) return straight;
  const plain = folded.bare.replace(/[/&+|]/g, "");
  const ways: readonly (() => readonly Candidate[])[] = [
    () => exact(plain, role),
    () => ofEntity(heading, role),
    () => built(folded.bare, role),
    () => scaled(exact(plain.replace(trailingNumber, ""), role), factors.numbered),
    () => bilingual(heading, role),
    () => parts(heading, role),
    () => ending(plain, role),
    () => within(plain, role),
    () => (foreignOwner.test(plain) ? [] : partOfName(heading, role)),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** Person - Phone - Work: Pipedrive's exports name whose column it is. */
function ofEntity(heading: string, role: Role): readonly Candidate[] {
  const own = entityHeading(heading, role);
  if (own === null) return [];
  return typeof own === "string"
    ? scaled(candidatesOf(own, role), factors.qualified)
    : [{ field: own.field, score: builtScore, synonym: heading }];
}

/** Cust. Addr: read with its words spelled out. */
function shortened(heading: string, role: Role): readonly Candidate[] {
  const long = spelledOut(heading);
  return long === null ? [] : scaled(candidatesOf(long, role), factors.shortened);
}

/** A heading made of an event and a noun, as sure as a synonym that usually holds. */
const builtScore = 0.86;

function built(folded: string, role: Role): readonly Candidate[] {
  const field = eventField(folded, role);
  return field === null ? [] : [{ field, score: builtScore, synonym: folded }];
}

/** 客户名称 Customer Name: both halves are asked, each for itself. */
function bilingual(heading: string, role: Role): readonly Candidate[] {
  const chinese = heading.replace(/[^\u3400-\u9fff]/g, "");
  const latin = heading.replace(/[\u3400-\u9fff（）()]/g, " ").trim();
  if (chinese === "" || !/[A-Za-z]{3}/.test(latin)) return [];
  const halves = [...exact(foldHeading(chinese).bare, role), ...exact(foldHeading(latin).bare, role)];
  return scaled(halves, factors.bilingual);
}

/** 手机/电话, 经营范围/主营产品: what the parts mean, the first one first; mixed ways of contact are one. */
function parts(heading: string, role: Role): readonly Candidate[] {
  const outside = heading.normalize("NFKC").replace(/[([【][^)\]】]*[)\]】]/g, " ");
  const pieces = outside.split(separators).map((piece) => foldHeading(piece).bare);
  const known = pieces.filter((piece) => piece !== "").map((piece) => exact(piece, role));
  if (known.length < 2 || known.every((candidates) => candidates.length === 0)) return [];
  const all = known.flatMap((candidates, i) => scaled(candidates, factors.part - (i === 0 ? 0 : 0.06)));
  return [
    ...all.filter((candidate) => candidate.field !== null),
    ...mixedContact(known, heading),
    ...mixedRegion(known, heading),
  ];
}

/** Endings that name a thing by themselves; 类型, 状态, 名称 … say nothing without the words before them. */
const telling = 0.85;
const afterCustomer = 0.7;

/** Chinese and English headings end in their noun: 客户所在区域名称, Billing Contact Phone. */
function ending(folded: string, role: Role): readonly Candidate[] {
  for (let start = 1; start < folded.length - 1; start++) {
    const synonym = folded.slice(start);
    if (!longEnough(synonym)) break;
    const before = folded.slice(0, start);
    const ofCustomer = customerWord.test(before) || (role === "transactions" && dealWord.test(before));
    const known = exact(synonym, role);
    const found = known.filter(
      ({ field, score }) => field === null || score > (ofCustomer ? afterCustomer : telling),
    );
    if (known.length > 0 && speaksOfElse(before, known))
      return [{ field: null, score: 0.8, synonym: folded }];
    if (found.length > 0) return scaled(found, ofCustomer ? factors.qualified : factors.ending);
  }
  return [];
}

function speaksOfElse(before: string, known: readonly Candidate[]): boolean {
  if (foreignOwner.test(before)) return true;
  return foreignThing.test(before) && !known.some(({ field }) => field !== null && ofPeople.has(field));
}

/** What a heading ends in, and the fields such an ending leaves possible. */
const tails: readonly { readonly tail: RegExp; readonly fields: readonly Field[] }[] = [
  { tail: /(?:日期|时间|年月|date|time)$/, fields: [] },
  {
    tail: /(?:编号|代码|代号|编码|号码|单号|号|id|no|code|number)$/,
    fields: ["customerId", "orderId", "contractNo", "invoiceNo", "creditCode"],
  },
  { tail: /(?:人|员|者|name)$/, fields: ["contactName", "personName", "owner", "followedUpBy", "handler"] },
  { tail: /(?:金额|额|款|价|元)$/, fields: ["amount", "invoiceAmount"] },
  { tail: /(?:数量|数|率|比例|次数|习惯|颜色|周期|图片|附件|链接)$/, fields: [] },
];

/** A synonym somewhere inside is a hint only, and must agree with what the heading ends in. */
function within(folded: string, role: Role): readonly Candidate[] {
  if (foreignWord.test(folded)) return [];
  const possible = tails.find(({ tail }) => tail.test(folded))?.fields;
  const fits = ({ field, score }: Candidate) =>
    field !== null && score > telling && (possible === undefined || possible.includes(field));
  for (let length = folded.length - 1; length >= 2; length--) {
    for (let start = 0; start + length <= folded.length; start++) {
      const synonym = folded.slice(start, start + length);
      const fitting = cjk.test(synonym) ? exact(synonym, role).filter(fits) : [];
      if (fitting.length > 0) return scaled(fitting, factors.within);
    }
  }
  return [];
}

function scaled(candidates: readonly Candidate[], factor: number): readonly Candidate[] {
  return candidates.map((candidate) => ({ ...candidate, score: candidate.score * factor }));
}

function bestPerField(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<Field | null, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.field);
    if (known === undefined || candidate.score > known.score) best.set(candidate.field, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
