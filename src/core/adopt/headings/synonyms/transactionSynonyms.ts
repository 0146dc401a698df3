import type { Synonyms } from "./fieldSynonyms";

/** Headings of order, contract, sales and payment lists. */
export const transactionSynonyms: Synonyms = {
  companyName: {
    sure: "客户简称 公司简称 简称 单位简称 收货单位 发货单位名称 开票单位 开票单位名称 购方 购货单位名称 customername billtoname",
    usual:
      "托运方 托运单位 货主 货主名称 抬头 开票抬头 发票抬头 billingname billingcompany namedinsured insured policyholder 投保人 被保险人 投保单位",
  },
  orderId: {
    sure: "订单编号 主订单编号 主订单号 父订单号 订单号 订单id 订单号码 订单编码 订单流水号 单据编号 单据编码 单据号 单据号码 单号 形式发票号 形式发票编号 pi号 jobno jobnumber joborderno workorderno workordernumber 销售单号 销售单编号 销售订单号 销售订单编号 成交订单号 工单号 工单编号 成交编号 交易编号 交易单号 交易号 交易流水号 流水号 回款合同号 ordernumber orderno orderid ordercode transactionid transactionno transactionnumber salesorder salesorderno salesordernumber sono dealid dealsystemid opportunityid documentno documentnumber docno orderref receiptno saleid billno",
    usual:
      "recordid 出库单号 出库单编号 送货单号 发货单号 凭证号 凭证编号 凭证号码 条号 条子号 收据号 小票号 托运单号 运单编号 pino proformano proformainvoiceno invoice 合同编号 合同号 合同编码 合同号码 回款编号 收款单号 开单号 order contractnumber contractno contractid ordername invoicenumber invoiceno",
    weak: "运单号 编号 订单 合同 reference ref ponumber id 外部单号 name no 号码",
  },
  dealtOn: {
    sure: "合同签订日 签订日 签约日 签单日 成交日 下单日 落单日 接单日 订货日 开单日 交易日期 交易时间 订单日期 订单时间 订单创建时间 下单日期 下单时间 成交日期 成交时间 订货日期 订货时间 销售日期 销售时间 签订日期 签订时间 签约日期 签约时间 签单日期 签单时间 合同日期 单据日期 购买日期 购买时间 消费日期 消费时间 采购日期 开单日期 开单时间 业务日期 发生日期 业务发生日期 出单日期 orderdate jobdate servicedate visitdate ordertime orderdatetime dealdate transactiondate transactiontime saledate salesdate saledatetime purchasedate orderedat orderedon dateordered dateofsale documentdate docdate contractdate solddate bookingdate dealcreated dealcreatedon wontime dealwontime closedate closeddate closingdate expectedclosedate",
    usual:
      "sold soldon datesold invoiced 接单日期 接单时间 taxpoint taxpointdate 日期 date 合同签订日期 出库日期 收款日期 回款日期 开票日期 invoicedate processedat createdat createddate postingdate 付款日期 记账日期 签约 paymentdate",
    weak: "时间 年月日 年月 创建时间 创建日期 登记日期 发货日期 送货日期 出货日期 配送日期 time timestamp createdate 业绩年份 shipdate shippeddate 初次订货日期",
  },
  dealType: {
    sure: "交易类型 交易类别 业务类型 订单类型 款项类别 款项类型 款项性质 销售类型 单据类型 合同类型 收支类型 交易性质 订单类别 销售类别 ordertype transactiontype vouchertype vchtype dealtype salestype saletype documenttype doctype",
    usual:
      "类型 type jobtype 单型 单别 单类 recordtype opprecordtype opportunitytype opportunityrecordtype 款项 业务 invcn 是否退货 是否退回 退回 退货 性质",
    weak: "类别 种类",
  },
  amount: {
    sure: "合同价 合同价款 合同总价款 合同款 签约价 订单价款 交易金额 订单金额 成交金额 成交额 成交总额 合同金额 合同额 合同总额 合同总价 合同总金额 销售金额 销售额 销售总额 金额 总金额 订单总金额 订单总额 订单实付 实付金额 实付款 实收金额 实收款 应收金额 应付金额 价税合计 价税合计金额 含税金额 含税总价 合计金额 金额合计 订货额 订货金额 订货总额 采购金额 采购额 消费金额 消费额 总价 总价款 货款金额 货款 最终合计价格 结算金额 签约金额 签单金额 开单金额 实洋 结算实洋 实洋金额 amount totalamount orderamount ordertotal totalprice grandtotal salesamount saleamount dealvalue dealamount contractamount contractvalue amountpaid netamount grossamount totalvalue ordervalue transactionamount saletotal paymentamount totalsales subtotalamount extendedprice linetotal bookingamount totalcost",
    usual:
      "支付金额 付款金额 收款金额 回款金额 回款额 到账金额 总额 实收 成交价 成交价格 合计 total sales revenue value turnover amountusd amountcny subtotal netsales linevalue linegross netvalue gross totalincl billamount billamt billvalue totalincgst totalinclgst totalincvat totalincltax totalinctax grosstotal totalgross totalinclvat totaldue totalpayable amountpayable premiumpayable 款额 销售收入 totalbilled amountbilled billed totalpremium grosspremium annualpremium writtenpremium 保费合计 总保费 学费 保费 保险费",
    weak: "运费 运费合计 码洋 价格 price sum net nettotal totalnet taxable taxableamount taxablevalue 应收 小计 折人民币 折合人民币 折算人民币 折rmb 折合rmb 折合本币",
  },
  currency: {
    sure: "币种 货币 币别 结算币种 交易币种 currency currencycode dealcurrency currencyofvalue dealcurrencyofvalue opportunitycurrency ordercurrency invoicecurrency cur ccy",
  },
  taxIncluded: { sure: "含税 是否含税 含税不含税 税务类型 taxincluded taxinclusive" },
  orderStatus: {
    sure: "订单状态 订单进度 单据状态 销售状态 执行状态 执行情况 发货状态 交易状态 合同状态 履约状态 销售阶段 商机阶段 商机状态 销售流程阶段 交付状态 出库状态 合同执行状态 合同执行情况 orderstatus salesstage dealstatus fulfillmentstatus contractstatus deliverystatus shipmentstatus transactionstatus",
    usual:
      "dealstage opportunitystage 到哪步了 走到哪步 到哪了 送货状态 paid ispaid settled 状态 进度 当前状态 阶段 收款情况 付款情况 发货情况 回款情况 到账情况 status stage state 支付状态 付款状态 收款状态 financialstatus paymentstatus 完成情况 审批状态",
  },
  detail: {
    sure: "交易详情 交易内容 交易明细 订单详情 订单明细 订单内容 品名规格 品名及规格 品名型号 产品名称及规格 产品名称规格 产品名称型号 产品规格 产品明细 商品明细 商品详情 商品名称及规格 货物名称及规格 货品明细 合同内容 订货内容 合同标的 采购内容 销售内容 itemdescription productdescription orderdetails orderdetail transactiondetails lineitems linedescription",
    usual:
      "dealtitle 摘要 内容 明细 详情 description details 货物名称 货物或应税劳务名称 规格型号 型号规格 型号及规格 项目明细 产品名称 产品 product productname",
    weak: "项目 服务内容 memo dealname opportunityname 合同名称 订单名称",
  },
  product: {
    sure: "产品名称 产品 宝贝标题 宝贝名称 商品名称 商品 商品标题 品名 货品 货品名称 货物名称 物品名称 物料名称 存货名称 产品服务 产品项目 购买产品 购买商品 销售产品 服务项目 product productname productservice item itemname lineitemname producttitle",
    usual:
      "工项 险种 做了什么 做了啥 买了什么 买了啥 买的什么 拿了什么 拿了啥 forwhat whatfor 货名 goods merchandise 产品型号 产品类别 产品类型 产品分类 商品类别 商品型号 品类 品种 productcategory productline productcode itemtype 货号 套餐 课程 车型 成交车型 购买车型 机型 款式 房型 户型 房源 成交房源 版本 购买版本 machine",
    weak: "项目名称 型号 sku 类别 种类 大类 品类名称",
  },
  paymentMethod: {
    sure: "付款方式 支付方式 结算方式 结款方式 回款方式 收款方式 缴费方式 付款途径 支付渠道 支付类型 付款类型 paymentmethod paymenttype paymentmode paymentgateway paidby methodofpayment tendertype howpaid paidhow payvia paidvia payby paythrough",
    usual:
      "收银 收银方式 收款渠道 怎么付 怎么付的 怎么给的 咋给的 付款条件 结算条件 账期 paymentterms terms payment 付款",
  },
  paidOn: {
    sure: "付款日期 付款时间 支付时间 支付日期 收款日期 收款时间 到账日期 到账时间 回款日期 回款时间 paidon paymentdate paidat datepaid paymenttime paiddate",
  },
  deliveryMethod: {
    sure: "交付方式 交货方式 送货方式 发货方式 配送方式 运输方式 运送方式 邮寄方式 物流方式 提货方式 出货方式 货运方式 配货方式 shippingmethod deliverymethod shipmode shipvia shipmethod deliverytype modeofdelivery deliverymode shippingservice",
    usual: "货运公司 物流公司 快递公司 承运商 物流 快递 shipping carrier delivery 交付",
  },
  invoiceNo: {
    sure: "发票号码 发票号 发票编号 发票信息 核销发票 核销发票号 增值税发票号 发票单号 发票流水号 发票代码号码 票据号 票据号码 票据编号 税票号 开票号 开票号码 taxinvoiceno",
    usual:
      "fapiao fapiaono billno billnumber 发票 发票代码 票号 invoice invoiceno invoicenumber invoiceid invoicecode vatinvoice vatinvoiceno",
  },
  invoicedOn: {
    sure: "开票日期 开票时间 发票日期 开发票日期 invoicedon invoicedate billingdate billdate",
    usual: "invoiced",
  },
  invoiceAmount: {
    sure: "开票金额 发票金额 票面金额 已开票金额 开票额 invoiceamount invoicedamount invoicetotal",
    usual: "invoiced",
  },
  contractNo: {
    sure: "客户合同号 客户合同编号 对应合同号 对应合同编号 关联合同号 关联合同编号 关联合同 对应合同 所属合同 contractno contractnumber 合同编码",
    usual:
      "合同编号 合同号 合同号码 协议编号 contractid ponumber purchaseorderno pono 客户订单号 agreementno",
  },
  contractStart: {
    sure: "合同签订日期 合同开始日期 合同起始日期 合同起始日 合同生效日期 生效日期 合同开始时间 contractstart contractstartdate effectivedate",
    usual: "开始日期 起始日期 startdate 服务开始日期",
  },
  contractEnd: {
    sure: "合同到期日 合同到期日期 合同到期时间 合同结束日期 合同结束时间 合同截止日期 合同终止日期 contractend contractenddate expirydate expirationdate",
    usual: "到期日期 到期日 到期时间 结束日期 截止日期 enddate 服务到期日",
  },
  owner: {
    sure: "销售 销售员 销售人员 业务员 开单人 签单人 成交人 dealowner opportunityowner salesperson salesrep seller salesagent salesman salesexecutive accountexecutive",
    usual: "经办人 经手人 承办人 经手 开单员 负责人 制单人 employee cashier 员工 导购",
  },
};
