import type { Role } from "../../../sheets/fields";
import { headingWords } from "../../headings/headingWords";

/** Something else a workbook keeps lists of; such a list may well hold names, phones, dates and amounts. */
interface ForeignList {
  /** Words that name the list in the sheet's name or title. */
  readonly title: RegExp;
  /** Headings that only such a list has. */
  readonly headings: RegExp;
  /** A heading that makes it a list of somebody else's people or companies after all. */
  readonly unless?: RegExp;
  /** Roles that may hold these headings on the side: orders name products, follow-ups projects. */
  readonly guestOf: readonly Role[];
  /** A heading of money taken: on a list that names our customers by their numbers it makes these their payments (收据 beside 费用类别). */
  readonly taking?: RegExp;
  /** A sheet of that title with one such heading is the list, however well it names its people. */
  readonly titled?: true;
}

const lists: readonly ForeignList[] = [
  {
    title:
      /供应商|供方|供货商|厂商名录|厂家|承运商|货代|物流商|分包商|外协|\b(?:supplier|vendor|forwarder|carrier)s?\b/,
    headings:
      /^(?:供应商|供方|供货商|厂家|厂商|承运商|货代|船公司|外协|supplier|vendor|forwarder|carrier)(?!来源)|评定供应商|供货(?!地址|方式|时间|日期)|^(?:采购员|采购周期|交货周期|最小起订量|起订量|到货周期|moq|leadtime|productsupplied|productssupplied|suppliedproducts?)$/,
    guestOf: ["transactions"],
    titled: true,
  },
  {
    title: /项目(?:备案|登记|台账|清单|列表|进度)|\bprojects?\b/,
    headings: /^(?:项目|project)(?:名称|编号|编码|备案号|号|代码|阶段|进度|负责人|name|id|no|code|number)$/,
    guestOf: ["followUps", "transactions"],
  },
  {
    title:
      /价目|价格表|报价表|产品(?:目录|清单|列表|库)|商品(?:目录|清单|列表)|物料|\b(?:price ?lists?|catalog(?:ue)?s?|products?)\b/,
    headings:
      /^(?:产品|商品|物料|货品|存货|product|item|material)(?:名称|编号|编码|代码|条码|规格|型号|单位|图片|name|id|code|no|number)$|^(?:单价|零售价|批发价|进价|成本价|规格|规格型号|计量单位|条码|sku|unitprice|listprice|barcode)$/,
    guestOf: ["transactions", "followUps"],
  },
  {
    title: /库存|仓库|盘点|入库|\b(?:inventory|stocks?|warehouses?)\b/,
    headings:
      /^(?:库存.*|安全库存|库位|货架|仓库.*|期初.*|结存.*|入库数量|出库数量|stock(?!ist).*|inventory.*|warehouse.*|reorder.*|onhand|qtyonhand|bin)$/,
    guestOf: [],
  },
  {
    title:
      /员工|职工|花名册|工资|薪资|考勤|人事|通讯录|通信录|\b(?:employees?|payroll|staff|attendance|phone ?book)\b/,
    headings:
      /^(?:工号|分机号?|内线|短号|部门|所属部门|extension|ext|员工.{1,4}|职工.{1,4}|入职.*|离职.*|转正.*|.*工资|薪资.*|身份证.*|学历|民族|政治面貌|婚姻.*|出勤.*|迟到.*|社保.*|公积金.*|hiredate|salary|employee(?:id|name|no)|grosspay|netpay|dateofhire|emergencycontact)$/,
    unless: /客户|公司|单位|企业|会员|学员|customer|account|compan|organi[sz]ation|client|member/,
    guestOf: [],
  },
  {
    title: /固定资产|设备(?:清单|台账)|车辆|\bassets?\b/,
    headings:
      /^(?:资产.{1,4}|设备(?:名称|编号|型号)|车牌号?|使用部门|折旧.*|购置.*|asset.*|serialnumber|depreciation.*)$/,
    guestOf: ["followUps", "transactions"],
  },
  {
    title: /报销|费用|预算|\b(?:expense|budget)s?\b/,
    headings:
      /^(?:报销.*|费用.*|预算.*|科目.*|借方.*|贷方.*|摘要科目|expense.*|budget.*|debit.*|credit|glaccount)$/,
    guestOf: [],
    taking: /实收|已收|应收|收款|收据|缴费|received|receipt|billed/,
  },
  {
    // Chances of a pipeline name their leads again and again; a list of customers says how to reach them.
    title: /商机清单|\b(?:opportunit(?:y|ies)|pipeline)\b/,
    headings:
      /^(?:probability|(?:win|close)probability|(?:sales|deal|opportunity)?stage|expectedrevenue|forecastcategory|weighted(?:value|amount))$/,
    unless: /phone|mobile|email|address|手机|电话|微信|邮箱|地址/,
    guestOf: ["transactions", "followUps"],
  },
  {
    title: /变更日志|修改记录|\b(?:change ?log|audit)\b/,
    headings:
      /^(?:变更前|变更后|修改前|修改后|操作编号|操作时间|规则|严重程度|before|after|oldvalue|newvalue|ruleid|severity)$/,
    guestOf: [],
  },
];

const titleWeight = 2.5;
const headingWeight = 1;
/** Two headings of their own make a foreign list of it, whatever else it holds. */
const decisive = 6;
const customerTitle = /客户|顾客|会员|\b(?:customer|client|account)s?\b/;

/**
 * How much speaks for a list of suppliers, projects, stock, staff … instead of this role (0 and up). `headings` are folded,
 * their Latin words run together (amountreceived), so that `\b` finds nothing in them; titles come as they stand and are
 * parted into words. `linked`: its rows name customers by the numbers of another sheet's list.
 */
export function foreignEvidence(
  role: Role,
  headings: readonly string[],
  titles: readonly string[],
  linked: boolean,
): number {
  const called = titles.map(headingWords);
  let worst = 0;
  for (const list of lists) {
    const takes = linked && role === "transactions" && headings.some((heading) => list.taking?.test(heading));
    const guest = takes || list.guestOf.includes(role);
    if (list.unless !== undefined && headings.some((heading) => list.unless?.test(heading))) continue;
    const own = headings.filter((heading) => list.headings.test(heading)).length;
    const titled = called.some((title) => list.title.test(title) && !customerTitle.test(title));
    const sure = own >= 2 || (own === 1 && titled && list.titled === true);
    const weight = (titled ? titleWeight : 0) + (guest ? 0 : own * headingWeight + (sure ? decisive : 0));
    worst = Math.max(worst, guest && !titled ? 0 : weight);
  }
  return worst;
}
