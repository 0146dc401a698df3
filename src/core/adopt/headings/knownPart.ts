import { reachFields } from "../../sheets/fieldGroups";
import type { Field, Role } from "../../sheets/fields";
import { foreignOwner, foreignThing, foreignWord } from "./foreignWords";
import { factors, scaled } from "./headingFactors";
import { type Candidate, exact } from "./synonyms";

const customerWord =
  /^(?:我的|本|该|新|主要)?(?:客户|顾客|客人|会员|买家|公司|企业|单位|对方|甲方|需方|购方|买方|customer|account|client|company|contact|buyer|lead)+的?$/;
/** Deal - Value, Order Status: the table's own word before a heading. */
const dealWord = /^(?:deal|opportunity|order|transaction|sales?|invoice|contract|订单|合同|交易|单据)+$/;
/** What people have and things have not. */
const ofPeople: ReadonlySet<Field> = new Set<Field>([...reachFields, "address", "contactName", "owner"]);
const cjk = /[\u3400-\u9fff]/;

/** Shortest synonym that counts as the ending of a longer heading. */
function longEnough(synonym: string): boolean {
  return cjk.test(synonym) ? synonym.length >= 2 : synonym.length >= 4;
}

/** Endings that name a thing by themselves; 类型, 状态, 名称 … say nothing without the words before them. */
const telling = 0.85;
const afterCustomer = 0.7;

const withinWord = /^[a-z]{2}$/;

/** Chinese and English headings end in their noun: 客户所在区域名称, billing contact phone (see headingWords); Capacity in no city. */
export function ending(words: string, role: Role): readonly Candidate[] {
  for (let start = 1; start < words.length - 1; start++) {
    if (words[start] === " " || withinWord.test(words.slice(start - 1, start + 1))) continue;
    const synonym = words.slice(start).replaceAll(" ", "");
    if (!longEnough(synonym)) break;
    const owner = words.slice(0, start);
    const before = owner.replaceAll(" ", "");
    const ofCustomer = customerWord.test(before) || (role === "transactions" && dealWord.test(before));
    const known = exact(synonym, role);
    const found = known.filter(
      ({ field, score }) => field === null || score > (ofCustomer ? afterCustomer : telling),
    );
    if (known.length > 0 && speaksOfElse(owner, known))
      return mayBePlace(owner, known, role)
        ? []
        : [{ field: null, score: 0.8, synonym: words.replaceAll(" ", "") }];
    if (found.length > 0) return scaled(found, ofCustomer ? factors.qualified : factors.ending);
  }
  return [];
}

/** Where a customer uses what he has of us, 用车地点 or 设备所在地, is where he is: the cells tell which of it they say. */
const mayBePlace = (before: string, known: readonly Candidate[], role: Role): boolean =>
  role === "customers" && !foreignOwner.test(before) && known.some(({ field }) => field === "region");

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
export function within(words: string, role: Role): readonly Candidate[] {
  if (foreignWord.test(words)) return [];
  const folded = words.replaceAll(" ", "");
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
