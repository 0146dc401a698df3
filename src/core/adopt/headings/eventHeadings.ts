import type { Field, Role } from "../../sheets/fields";

/**
 * Headings of events are made of what happened and what of it is told: 走访 + 纪要, 签单 + 日, next call + due. Every pair is a
 * heading somebody uses; a list of them would never be whole.
 */
interface Grammar {
  readonly role: Role;
  readonly before: RegExp;
  readonly nouns: readonly (readonly [RegExp, Field])[];
}

const contact =
  "跟进|跟踪|追踪|跟单|拜访|走访|回访|来访|家访|沟通|洽谈|会谈|交流|联系|联络|接触|接洽|面谈|通话|致电|电访|服务|维护";
const problem = "客诉|投诉|报修|报障|维修|售后|咨询|反馈|问题|诉求|工单|来电";
const deal = "订单|下单|订货|成交|签约|签单|交易|销售|购买|采购|消费|出货|开单|合同|订购|提货|报价|询价|业务";
const once = "(?:本次|此次|每次|最近|最新|当次|当前|首次)?(?:客户)?";
const day = /^(?:提交|创建|生成|发生|确认)?(?:的?(?:日期?|时间|年月日?|日期时间|时刻))$/;

const calling = "去|来|跟|跟进|拜访|走访|上门|联系|打|打电话|接待|沟通|聊|谈|见";
const when = "哪一?天|什么时候|啥时候|何时|几号";

const ours = /^(?:我司|我方|我公司|本司|本方|己方)(?:的)?/;
const person = /^(?:对接|联系|负责|业务|销售|跟进|服务|维护|责任)(?:人|员|人员|经理|顾问|专员|代表)$/;

const grammars: readonly Grammar[] = [
  { role: "customers", before: ours, nouns: [[person, "owner"]] },
  { role: "followUps", before: ours, nouns: [[person, "followedUpBy"]] },
  {
    role: "customers",
    before: /^(?:工商|公司|企业|单位)?(?:注册)?(?:成立|注册|设立|创立|创办)/,
    nouns: [[day, "foundedOn"]],
  },
  {
    role: "customers",
    before: /^(?:公司|企业|客户)?(?:主营|主打|(?:主要|目前)?(?:经营|业务))/,
    nouns: [[/^(?:业务|项目|产品|商品|内容|品类|类目)(?:描述|内容|说明|介绍)?$/, "mainBusiness"]],
  },
  {
    role: "followUps",
    before: /^(?:客户|对方|顾客)的?/,
    nouns: [[/^(?:回应|回馈|意愿|想法|说法|看法|感受|答复)$/, "feedback"]],
  },
  {
    role: "customers",
    before:
      /^(?:客户|会员|顾客)?(?:建档|建卡|办卡|开卡|开户|入会|登记|录入|创建|添加|发展|新增|报名|备案|立档|入库)/,
    nouns: [[day, "registeredOn"]],
  },
  {
    role: "followUps",
    before: new RegExp(`^(?:客户)?(?:${problem})`),
    nouns: [
      [day, "followedUpAt"],
      [/^(?:内容|描述|详情|说明|情况|摘要|事项)$/, "content"],
      [/^(?:类型|类别|分类|性质)$/, "category"],
      [/^(?:状态|进度)$/, "handlingStatus"],
      [/^(?:方式|渠道|途径)$/, "channel"],
      [/^(?:客户|单位|公司)$/, "companyName"],
    ],
  },
  {
    role: "transactions",
    before: /^(?:支付|付款|收款|回款|到账|打款|汇款|缴费|付清)/,
    nouns: [
      [/^(?:完成|成功)?(?:日期?|时间)$/, "paidOn"],
      [/^(?:方式|渠道|途径|类型|手段)$/, "paymentMethod"],
      [/^(?:状态|情况|进度)$/, "orderStatus"],
    ],
  },
  {
    role: "followUps",
    before: new RegExp(`^${once}(?:${contact})`),
    nouns: [
      [day, "followedUpAt"],
      [/^(?:人|人员|者|员|人姓名|人员姓名|业务员|销售)$/, "followedUpBy"],
      [/^(?:方式|形式|渠道|途径|手段)$/, "channel"],
      [/^(?:目的|主题|事由|类别|分类)$/, "category"],
      [/^(?:内容|事项|记录|情况|纪要|摘要|要点|详情|总结|描述|说明|明细|概要|小结|过程|备注)$/, "content"],
      [/^(?:结果|反馈|成果|效果)$/, "feedback"],
      [/^(?:状态|进度)$/, "handlingStatus"],
      [/^(?:对象|对方|客户|单位)$/, "companyName"],
    ],
  },
  {
    role: "followUps",
    before: /^(?:下一?次|预计|计划|预约|约定)再?/,
    nouns: [[new RegExp(`^(?:${contact}|巡检|巡查|检修|保养|维保|年检)$`), "nextFollowUpAt"]],
  },
  {
    role: "followUps",
    before: new RegExp(`^(?:下一?次|预计|计划|预约|约定|后续|待)(?:再)?(?:${contact})?`),
    nouns: [
      [day, "nextFollowUpAt"],
      [/^(?:动作|措施|行动|安排|计划|工作|打算|步骤|事项|内容|举措|方案)$/, "nextStep"],
    ],
  },
  // Put as a question, as it is said: 谁去的, 哪天去的, 下次哪天去, 讲了什么, 老板怎么说.
  { role: "followUps", before: /^谁/, nouns: [[new RegExp(`^(?:${calling})的?$`), "followedUpBy"]] },
  {
    role: "followUps",
    before: new RegExp(`^(?:${when})`),
    nouns: [[new RegExp(`^(?:${calling})?的?$`), "followedUpAt"]],
  },
  {
    role: "followUps",
    before: new RegExp(`^下一?次(?:${calling})?(?:${when})`),
    nouns: [[new RegExp(`^(?:再?(?:${calling}))?$`), "nextFollowUpAt"]],
  },
  {
    role: "followUps",
    before: /^(?:讲|说|聊|谈|问|交流|沟通)(?:了|过)(?:些|点)?/,
    nouns: [[/^(?:什么|啥)(?:事|内容)?$/, "content"]],
  },
  {
    role: "followUps",
    before: /^(?:老板娘?|店长|店主|对方|客户|客人|顾客|人家|那边)/,
    nouns: [[/^(?:是)?(?:怎么|咋|如何)(?:说|讲|回|回复|答|答复|反应)的?$/, "feedback"]],
  },
  {
    role: "followUps",
    before: /^(?:下一?步|接下来|后续|今后)(?:的)?/,
    nouns: [[/^(?:.{0,2}(?:动作|措施|行动|安排|计划|工作|打算|步骤|事项|跟进|举措|策略))$/, "nextStep"]],
  },
  {
    // Who buys is the customer; who sells, signs or writes the order is one of us.
    role: "transactions",
    before: /^(?:订购|购买|订货|采购|消费|预订|预定|购)/,
    nouns: [[/^(?:人|者|人员|人姓名|者姓名|人名称)$/, "personName"]],
  },
  {
    role: "transactions",
    before: new RegExp(`^${once}(?:${deal})`),
    nouns: [
      [day, "dealtOn"],
      [/^(?:金额|额|总额|总价|价|总金额|款|款项|实收|价款)$/, "amount"],
      [/^(?:编号|号|单号|编码|号码|流水号|流水|id)$/, "orderId"],
      [/^(?:状态|进度)$/, "orderStatus"],
      [/^(?:产品|商品|品名|货品|品种|项目)$/, "product"],
      [/^(?:内容|明细|详情|清单|摘要)$/, "detail"],
      [/^(?:类型|类别|性质)$/, "dealType"],
      [/^(?:人|人员|员|业务员|代表)$/, "owner"],
      [/^(?:客户|单位|公司|客户名称|方)$/, "companyName"],
    ],
  },
  {
    role: "followUps",
    before:
      /^(?:call|visit|meeting|activity|contact|interaction|followup|conversation|touchpoint|engagement)s?/,
    nouns: [
      [/^(?:date|time|datetime|dateandtime|on|day|started|starttime|startdate)$/, "followedUpAt"],
      [/^(?:by|owner|rep|agent|host)$/, "followedUpBy"],
      [/^(?:channel|method|mode|type|medium)$/, "channel"],
      [/^(?:notes?|summary|details?|description|minutes|content|comments?|report|log)$/, "content"],
      [/^(?:outcome|results?|feedback|response|disposition)$/, "feedback"],
      [/^(?:purpose|topic|reason|subject)$/, "category"],
    ],
  },
  {
    role: "followUps",
    before:
      /^next(?:planned|scheduled)?(?:followup|actions?|steps?|contact|call|visit|meeting|touch|activity|task)?/,
    nouns: [[/^(?:date|time|on|due|dueon|duedate|at|by|scheduled)$/, "nextFollowUpAt"]],
  },
  {
    role: "transactions",
    before: /^(?:所?[购售]|销售|采购|订购)?(?:商品|产品|货品|物品|货物|存货|宝贝|物料)(?:或?服务)?/,
    nouns: [
      [/^(?:名|全名|全称|名称|标题|品名|名字)$/, "product"],
      [/^(?:规格|型号|规格型号|明细|详情|描述|内容|信息)$/, "detail"],
    ],
  },
  {
    role: "transactions",
    before:
      /^(?:order|purchaseorder|quote|quotation|deal|sales?|opportunity|transaction|purchase|contract|booking|receipt|gift|donation|rental|reservation)s?/,
    nouns: [
      [/^(?:date|time|datetime|day|on|placedon|createdon|closedon|closedate)$/, "dealtOn"],
      [/^(?:no|id|number|code|ref|reference|key)$/, "orderId"],
      [/^(?:amount|value|total|sum|price|revenue|size)(?:usd|cny|rmb|eur)?$/, "amount"],
      [/^(?:status|stage|state)$/, "orderStatus"],
      [/^(?:type|kind)$/, "dealType"],
      [/^(?:owner|rep|by|person)$/, "owner"],
      [/^(?:details?|description|summary|lines?|contents?)$/, "detail"],
    ],
  },
];

/** The field a heading (folded) is built to mean on a sheet of this role; null where it is not built so. */
export function eventField(folded: string, role: Role): Field | null {
  for (const { role: own, before, nouns } of grammars) {
    const start = own === role ? before.exec(folded)?.[0] : undefined;
    if (start === undefined || start === "") continue;
    const noun = folded.slice(start.length);
    const found = nouns.find(([pattern]) => pattern.test(noun));
    if (found !== undefined) return found[1];
  }
  return null;
}
