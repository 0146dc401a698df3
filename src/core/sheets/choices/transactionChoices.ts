import type { DictionaryEntry } from "../dictionaries";
import { choice } from "./choice";

export const dealTypeChoices: readonly DictionaryEntry[] = [
  choice(
    "purchase",
    "购买",
    "Purchase",
    "销售 采购 成交 订货 订单 下单 销售出库 出库 销售订单 正常 合同 首购 复购 新购 续费 续约 order sale sales sold invoice buy 新签 续签 增购 加购 追加 购课 购疗程 买疗程 购卡 办卡 开卡 续卡 消费 renewal new new_business 销售单 销售出库单 正常销售 现款销售 零售 批发 采购订单 采购单 订购 购货 新单 补货 成交订单 成交单 收费 缴费 sales_order new_order repeat_order",
  ),
  choice(
    "return",
    "退货",
    "Return",
    "退 销售退货 退货入库 退回 退换货 returns returned goods_return 退单 退换 退货退款 货退 退货单 销售退回 客户退货 采购退货 销售退货单 红冲 红字",
  ),
  choice(
    "refund",
    "退款",
    "Refund",
    "退钱 退款单 返款 仅退款 refunded credit_note credit 部分退款 全额退款 售后退款 退费 退卡 退课 退订 partial_refund",
  ),
  choice("exchange", "换货", "Exchange", "换货单 调换 更换 replacement swap"),
  choice(
    "prepayment",
    "预付款",
    "Prepayment",
    "预付 预收 预收款 定金 订金 充值 储值 首付款 deposit advance advance_payment",
  ),
];

export const orderStatusChoices: readonly DictionaryEntry[] = [
  choice(
    "unpaid",
    "待支付",
    "Awaiting payment",
    "未支付 未付款 待付款 待收款 未回款 新建 待确认 unpaid pending pending_payment 未结清 未付清",
  ),
  choice(
    "paid",
    "已支付",
    "Paid",
    "已付款 已付 支付 付款 已收款 已回款 已结清 结清 全款 paid_in_full pd 收款完成 付款完成",
  ),
  choice(
    "part-paid",
    "部分支付",
    "Partly paid",
    "部分付款 部分收款 部分回款 已付定金 定金 partial partially_paid 部分结清 part_paid part-paid",
  ),
  choice(
    "to-ship",
    "待发货",
    "To be shipped",
    "未发货 备货中 待出库 生产中 processing unshipped 待交付 排产中",
  ),
  choice(
    "shipped",
    "已发货",
    "Shipped",
    "发货 已出库 运输中 在途 配送中 部分发货 in_transit dispatched sent 发货中 配货中 派送中 partially_shipped 已发 已出货 部分到货",
  ),
  choice("received", "已签收", "Received", "签收 已收货 收货 已送达 delivered 已交付 已送货 已安装"),
  choice(
    "completed",
    "已完成",
    "Completed",
    "完成 交易完成 交易成功 已结束 已完结 执行完毕 已验收 closed done complete finished 结案 已结案 全部完成 fulfilled won closed_won 赢单 已赢单",
  ),
  choice(
    "cancelled",
    "已取消",
    "Cancelled",
    "取消 作废 已作废 已关闭 关闭 交易关闭 终止 canceled void voided lost closed_lost 输单 已输单 丢单 已丢单 失单",
  ),
  choice("refunding", "退款中", "Refunding", "退货中 申请退款 退款处理中 refund_pending"),
  choice("refunded", "已退款", "Refunded", "退款 退款完成 已退货 退货完成 returned"),
];

export const paymentMethodChoices: readonly DictionaryEntry[] = [
  choice("wire", "电汇", "Wire transfer", "t/t tt 电汇t/t 电子汇款 汇款 wire telegraphic_transfer"),
  choice("cheque", "支票", "Cheque", "转账支票 现金支票 check cheques ck chk chq"),
  choice("credit-card", "信用卡", "Credit card", "刷卡 pos pos机 银行卡 visa mastercard card"),
  choice(
    "bank-transfer",
    "银行转账",
    "Bank transfer",
    "转账 转帐 银行 对公转账 网银 网银转账 公对公 公账 对公 银行汇款 transfer bank 网上转账 网上银行 ach direct_debit bank_transfer",
  ),
  choice(
    "draft",
    "承兑汇票",
    "Bank draft",
    "承兑 汇票 银行承兑 银行承兑汇票 商业承兑 电子承兑 acceptance_bill bill draft 银承 商承 银票 电子汇票 承兑支付",
  ),
  choice("letter-of-credit", "信用证", "Letter of credit", "l/c lc 信用证付款"),
  choice("alipay", "支付宝", "Alipay", "支付宝转账 zfb ali_pay"),
  choice("wechat-pay", "微信支付", "WeChat Pay", "微信 微信转账 wx wechat wechat_pay"),
  choice("cash", "现金", "Cash", "现金支付 现付 现款 现钱 cod 货到付款 cash_payment"),
  choice(
    "on-account",
    "月结/赊账",
    "On account",
    "月结 赊账 赊销 欠账 记账 赊 账期 挂账 挂帐 季结 月结30天 月结60天 credit_terms net_30 net_60 on_credit 账期60天 账期30天 net_15 net_45 net_90",
  ),
  choice("other", "其他", "Other", "其它 others"),
];

export const deliveryMethodChoices: readonly DictionaryEntry[] = [
  choice(
    "courier",
    "快递",
    "Courier",
    "顺丰 快递配送 快运 快递发货 中通 圆通 韵达 ems express parcel 邮寄 快件 京东快递 申通 极兔 邮政 ups dhl fedex",
  ),
  choice("pick-up", "自提", "Pick-up", "客户自提 上门自提 自取 到店自提 pickup self_pickup collect"),
  choice(
    "freight",
    "物流专线",
    "Freight",
    "物流 专线 货运 物流发货 物流配送 汽运 零担 整车 陆运 logistics truck road 德邦 德邦物流 安能 托运 整车运输",
  ),
  choice(
    "door-delivery",
    "送货上门",
    "Door delivery",
    "送货 送货到厂 配送 公司送货 专车送货 直送 delivery home_delivery 专车 公司派车 自送 派送",
  ),
  choice("sea", "海运", "Sea freight", "船运 海运出口 sea ocean"),
  choice("air", "空运", "Air freight", "航空 航空件 air air_cargo"),
  choice(
    "electronic",
    "电子交付",
    "Electronic delivery",
    "线上交付 线上 网络交付 在线交付 邮件发送 远程交付 电子版 digital online download",
  ),
  choice(
    "on-site",
    "上门服务",
    "On-site service",
    "上门安装 上门 安装调试 现场服务 现场交付 现场安装 onsite installation",
  ),
];

export const taxIncludedChoices: readonly DictionaryEntry[] = [
  choice("included", "含税", "Tax included", "含税价 是 含增值税 含 带票 yes gross"),
  choice("excluded", "不含税", "Tax excluded", "未税 不含税价 否 未含税 不含 不带票 no net"),
];

export const currencyChoices: readonly DictionaryEntry[] = [
  choice("CNY", "人民币", "CNY", "rmb 元 ¥ 人民币元 cn¥ yuan renminbi"),
  choice("USD", "美元", "USD", "美金 us$ $ 美圆 dollar dollars"),
  choice("EUR", "欧元", "EUR", "€ euro euros"),
  choice("HKD", "港币", "HKD", "港元 hk$ 港幣"),
  choice("JPY", "日元", "JPY", "日圆 円 日币 yen"),
  choice("GBP", "英镑", "GBP", "£ pound pounds sterling"),
];
