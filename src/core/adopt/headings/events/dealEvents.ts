import { day, type Grammar, once } from "./grammar";

const deal = "订单|下单|订货|成交|签约|签单|交易|销售|购买|采购|消费|出货|开单|合同|订购|提货|报价|询价|业务";

/** Business with a customer: 签单 + 日, 付款 + 方式, order + amount. */
export const dealEvents: readonly Grammar[] = [
  {
    before: /^(?:支付|付款|收款|回款|到账|打款|汇款|缴费|付清)/,
    nouns: [
      [/^(?:完成|成功)?(?:日期?|时间)$/, "paidOn"],
      [/^(?:方式|渠道|途径|类型|手段)$/, "paymentMethod"],
      [/^(?:状态|情况|进度)$/, "orderStatus"],
    ],
  },
  {
    // Who buys is the customer; who sells, signs or writes the order is one of us.
    before: /^(?:订购|购买|订货|采购|消费|预订|预定|购)/,
    nouns: [[/^(?:人|者|人员|人姓名|者姓名|人名称)$/, "personName"]],
  },
  {
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
    before: /^(?:所?[购售]|销售|采购|订购)?(?:商品|产品|货品|物品|货物|存货|宝贝|物料)(?:或?服务)?/,
    nouns: [
      [/^(?:名|全名|全称|名称|标题|品名|名字)$/, "product"],
      [/^(?:规格|型号|规格型号|明细|详情|描述|内容|信息)$/, "detail"],
    ],
  },
  {
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
