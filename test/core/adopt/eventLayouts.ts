/** Visits, orders and lists of other things under headings that were unseen when the synonyms were written; all names and numbers are invented. */
export const eventLayouts: Readonly<Record<string, string>> = {
  "deals in thousands, numbered by Opp #": `
    # Pipeline 2024 | transactions | 1 | 2-5
    Account | Opp # | Rep | Deal value (k USD) | Close date | Stage | Notes
    > companyName | orderId | owner | amount | dealtOn | orderStatus | note
    Example Freight Inc. | OP-1001 | Jane Doe | 12.5 | @45000 | Closed Won |
    Sample Foods LLC | OP-1002 | John Roe | 7 | @45010 | Proposal | call back
    Placeholder Media Ltd | OP-1003 | Jane Doe | 30 | @45020 | Closed Lost |
    Mock Energy Partners | OP-1004 | Ann Lee | 4.2 | @45030 | Closed Won |`,
  "a sales ledger under notes, in 万元, with a total": `
    # 2023年度 | transactions | 4 | 5-8
    2023年度销售台账
    说明：金额单位为万元；退货以负数填写
    
    日期 | 客户 | 品名 | 数量\\n（台） | 单价（万元） | 金额（万元） | 经手 | 收款情况 | 备注
    > dealtOn | companyName | product | ~ | ~ | amount | owner | orderStatus | note
    2023.3.1 | 佛山顺德示例电器有限公司 | 空压机 | 2 | 3.5 | 7 | 黄工 | 已收 |
    2023.3.12 | 中山小榄示例灯饰厂 | 烘箱 | 1 | 12 | 12 | 黄工 | 未收 | 质保金5%
    2023.4.2 | 东莞虎门示例服装有限公司 | 空压机 | -1 | 3.5 | -3.5 | 梁文 | 已收 | 退货
    2023.4.9 | 佛山顺德示例电器有限公司 | 配件一批 | 1 | 0.8 | 0.8 | 梁文 | 部分收款 |
    合计 | | | 3 | | 16.3 | | |`,
  "invoices whose sums are told without tax": `
    # Roast & dispatch | transactions | 2 | 3-6
    freight not included
    Inv no | Roast day | Invoiced | Acct | Bill to | Blend | Kg | $/kg | Total ex GST | Paid by
    > orderId | ~ | dealtOn | customerId | companyName | ~ | ~ | ~ | amount | paymentMethod
    INV7001 | @45400 | @45402 | EX-2001 | Example Cafe Pty Ltd | House | 4 | 26 | 104 | Card
    INV7002 | @45401 | @45402 | EX-2002 | Sample Bakehouse | Decaf | 2 | 34 | 68 | Cash
    INV7003 | @45403 | @45405 | EX-2001 | Example Cafe Pty Ltd | House | 6 | 26 | 156 | Card
    INV7004 | @45404 | @45406 | EX-2003 | Mock Canteen | House | 3 | 26 | 78 | Bank transfer`,
  "suppliers, headed 厂家": `
    # 合作厂家 | null | 1 | 2-4
    厂家名称 | 联系人 | 电话 | 供货品类 | 账期 | 地址
    广州花都示例皮具厂 | 邓超 | 13455550001 | 皮具 | 30天 | 广州市花都区示例路1号
    深圳龙岗示例包装有限公司 | 梁洁 | 13455550002 | 纸箱 | 月结 | 深圳市龙岗区示例路2号
    东莞长安示例五金厂 | 罗勇 | 13455550003 | 五金 | 60天 | 东莞市长安镇示例路3号`,
  vendors: `
    # Vendors | null | 1 | 2-4
    Vendor | Contact | Phone | E-mail | Product supplied | Payment terms
    Example Steel Corp | Tom Smith | (937) 555-0111 | tom@steel.com | Steel coil | Net 30
    Demo Paper LLC | Sue Hill | (937) 555-0112 | sue@paper.com | Cartons | Net 60
    Mock Tools Inc | Max Dean | (937) 555-0113 | max@tools.com | Tools | Net 30`,
  "suppliers on a sheet without a name": `
    # Sheet2 | null | 1 | 2-4
    供应商全称 | 采购员 | 联系人 | 联系电话 | 主营产品 | 供货周期
    广州花都示例皮具厂 | 小邓 | 邓超 | 13455550001 | 皮具 | 7天
    深圳龙岗示例包装有限公司 | 小邓 | 梁洁 | 13455550002 | 纸箱 | 3天
    东莞长安示例五金厂 | 小罗 | 罗勇 | 13455550003 | 五金 | 10天`,
  "the phone list of one's own staff": `
    # 公司通讯录 | null | 1 | 2-5
    姓名 | 部门 | 职位 | 手机 | 分机 | 邮箱
    邓超 | 销售部 | 经理 | 13455550001 | 801 | dc@our.cn
    梁洁 | 销售部 | 业务员 | 13455550002 | 802 | lj@our.cn
    罗勇 | 财务部 | 会计 | 13455550003 | 803 | ly@our.cn
    谢敏 | 行政部 | 主管 | 13455550004 | 804 | xm@our.cn`,
  "visits under unusual headings": `
    # 拜访台账 | followUps | 2 | 3-6
    业务部拜访台账
    拜访日 | 客户单位 | 见面人 | 我方参与 | 拜访形式 | 洽谈纪要 | 客户意向 | 后续动作 | 下次拜访
    > followedUpAt | companyName | contactName | followedUpBy | channel | content | feedback | nextStep | nextFollowUpAt
    3月5日 | 合肥蜀山示例软件有限公司 | 汪洋 | 邵兵 | 上门 | 介绍了新版本的功能，对方希望试用一个月 | 意向较强 | 安排试用环境 | @45400
    3月7日 | 芜湖弋江示例汽配有限公司 | 胡军 | 邵兵 | 电话 | 沟通年度框架价格，要求降价五个点 | 价格偏高 | 重新报价 | @45402
    3月9日 | 马鞍山花山示例钢构厂 | 陶然 | 倪萍 | 微信 | 发送资料并约定下周见面时间 | 需要考虑 | 下周上门 | @45405
    3月12日 | 合肥蜀山示例软件有限公司 | 汪洋 | 邵兵 | 上门 | 试用中遇到导入问题，已现场解决 | 满意 | 签约准备 | @45410`,
  "activities with the next action's due date": `
    # Activities | followUps | 1 | 2-4
    Date | Account | Contact | Type | Rep | Summary | Outcome | Next action | Next action due
    > followedUpAt | companyName | contactName | channel | followedUpBy | content | feedback | nextStep | nextFollowUpAt
    2024-05-01 | Example Freight Inc. | Tom Smith | Call | Jane Doe | Discussed renewal of the yearly contract | Interested | Send quote | 2024-05-10
    2024-05-02 | Sample Foods LLC | Sue Hill | Email | John Roe | Sent the brochure and the price list | No answer | Call back | 2024-05-12
    2024-05-03 | Mock Energy Partners | Max Dean | Meeting | Jane Doe | Walked through the plant with the buyer | Interested | Prepare offer | 2024-05-20`,
  "orders of a market place": `
    # ExportOrderList | transactions | 1 | 2-4
    订单编号 | 买家会员名 | 买家支付宝账号 | 买家应付货款 | 买家实际支付金额 | 订单状态 | 收货人姓名 | 收货地址 | 联系手机 | 订单创建时间 | 订单付款时间 | 宝贝标题 | 宝贝总数量 | 物流公司
    > orderId | ~personName | ~ | ~ | amount | orderStatus | contactName | address | mobile | dealtOn | paidOn | product | ~ | deliveryMethod
    '202405010001 | tb_shop001 | a@example.com | 128 | 118 | 交易成功 | 苗青 | 云南省昆明市五华区示例路1号 | 13188880001 | 2024-05-01 10:00:11 | 2024-05-01 10:01:00 | 普洱茶饼357g | 1 | 圆通速递
    '202405020002 | tb_shop002 | b@example.com | 256 | 256 | 交易成功 | 段飞 | 云南省大理白族自治州大理市示例路2号 | 13188880002 | 2024-05-02 11:20:13 | 2024-05-02 11:25:00 | 鲜花饼礼盒 | 2 | 中通快递
    '202405030003 | tb_shop003 | c@example.com | 88 | 80 | 交易关闭 | 和平 | 云南省丽江市古城区示例路3号 | 13188880003 | 2024-05-03 09:30:45 | | 普洱茶饼357g | 1 | 圆通速递`,
  "orders of a live shop, main and sub numbers": `
    # 订单明细 | transactions | 1 | 2-4
    主订单编号 | 子订单编号 | 选购商品 | 商品规格 | 商品数量 | 商品单价 | 订单应付金额 | 运费 | 优惠总金额 | 收件人 | 收件人手机号 | 省 | 市 | 区 | 详细地址 | 订单提交时间 | 支付完成时间 | 支付方式 | 订单状态 | 商家备注
    > orderId | ~ | product | detail | ~ | ~ | amount | ~ | ~ | contactName | mobile | province | city | district | address | dealtOn | paidOn | paymentMethod | orderStatus | note
    '6920001 | '6920001A | 云南小粒咖啡 | 500g | 1 | 59 | 59 | 0 | 0 | 苗青 | 13188880001 | 云南省 | 昆明市 | 五华区 | 示例路1号 | 2024-05-01 10:00:11 | 2024-05-01 10:01:00 | 微信 | 已完成 |
    '6920002 | '6920002A | 云南小粒咖啡 | 1kg | 2 | 99 | 188 | 0 | 10 | 段飞 | 13188880002 | 云南省 | 大理白族自治州 | 大理市 | 示例路2号 | 2024-05-02 10:00:11 | 2024-05-02 10:02:00 | 支付宝 | 已发货 | 加急
    '6920003 | '6920003A | 鲜花饼礼盒 | 12枚 | 1 | 45 | 45 | 0 | 0 | 和平 | 13188880003 | 云南省 | 丽江市 | 古城区 | 示例路3号 | 2024-05-03 10:00:11 | | 微信 | 已关闭 |`,
  "card payments": `
    # payments | transactions | 1 | 2-4
    id | Created date (UTC) | Amount | Amount Refunded | Currency | Status | Description | Customer ID | Customer Email | Customer Description | Card Brand
    > orderId | dealtOn | amount | ~ | currency | orderStatus | detail | customerId | email | companyName | ~
    ch_0001 | 2024-05-01 10:00 | 120.00 | 0 | usd | Paid | Invoice A-1 | cus_A01 | tom@ex.com | Example Industries Corp | Visa
    ch_0002 | 2024-05-02 11:00 | 80.50 | 0 | usd | Paid | Invoice A-2 | cus_A02 | sue@ex.com | Demo Retail Group | Visa
    ch_0003 | 2024-05-03 12:00 | 42.00 | 42 | usd | Refunded | Invoice A-3 | cus_A03 | max@ex.com | Mock Energy Partners | MasterCard`,
  "a sales ledger made by hand": `
    # 张伟-2024 | transactions | 2 | 3-6
    2024年销售明细表 | | | | | 制表：张伟
    月份 | 送货日期 | 客户 | 型号规格 | 数量 | 单价 | 总金额 | 开票 | 付款 | 欠款 | 业务
    > ~ | dealtOn | companyName | detail | ~ | ~ | amount | ~ | ~ | ~ | owner
    1月 | @45000 | 保定竞秀示例电力设备厂 | DZ-100 | 10 | 120 | 1200 | 已开 | 已付 | 0 | 张伟
    1月 | @45011 | 唐山路北示例陶瓷有限公司 | DZ-200 | 5 | 220 | 1100 | 未开 | 未付 | 1100 | 张伟
    2月 | @45030 | 保定竞秀示例电力设备厂 | DZ-100 | 20 | 118 | 2360 | 已开 | 已付 | 0 | 张伟
    2月 | @45050 | 邯郸丛台示例酒业有限公司 | DZ-300 | 1 | 900 | 900 | 已开 | 未付 | 900 | 张伟`,
  "a register of contracts in 万元": `
    # 合同台账 | transactions | 2 | 3-5
    销售合同台账（单位：万元）
    序号 | 合同编号 | 合同名称 | 对方单位 | 签订时间 | 合同价款 | 履行期限 | 已收款 | 未收款 | 承办人 | 备注
    > ~ | orderId | detail | companyName | dealtOn | amount | ~ | ~ | ~ | owner | note
    1 | HT-2024-001 | 空压站改造合同 | 银川兴庆示例乳业有限公司 | 2024.1.8 | 35.6 | 2024.12.31 | 20 | 15.6 | 马超 |
    2 | HT-2024-002 | 设备维保合同 | 吴忠利通示例食品有限公司 | 2024.2.18 | 8 | 2025.2.17 | 8 | 0 | 马超 | 续签
    3 | HT-2024-003 | 备件框架合同 | 石嘴山大武口示例煤机厂 | 2024.3.2 | 12.5 | 2025.3.1 | 0 | 12.5 | 冶青 |`,
  "complaints and their solutions": `
    # 客诉记录 | followUps | 1 | 2-4
    客诉编号 | 客诉日期 | 客户名称 | 产品 | 客诉内容 | 原因分析 | 处理方案 | 责任部门 | 跟进人 | 状态 | 关闭日期
    > ~ | followedUpAt | companyName | ~ | content | ~ | solution | ~ | followedUpBy | handlingStatus | closedAt
    KS001 | 2024/3/1 | 拉萨城关示例藏药厂 | 胶囊机 | 设备运行时噪声很大，影响车间生产 | 轴承磨损 | 更换轴承 | 售后部 | 扎西 | 已关闭 | 2024/3/5
    KS002 | 2024/3/9 | 西宁城东示例毛纺有限公司 | 烘干机 | 温度控制不准，客户要求上门检查 | 传感器故障 | 更换传感器 | 售后部 | 卓玛 | 处理中 |
    KS003 | 2024/4/2 | 兰州安宁示例石化有限公司 | 阀门 | 阀门渗漏，需要尽快换货 | 密封老化 | 换货 | 质量部 | 扎西 | 已关闭 | 2024/4/9`,
  "balances by age": `
    # 应收账款账龄 | null | 2 | 3-5
    应收账款账龄分析表
    客户名称 | 应收余额 | 未到期 | 1-30天 | 31-60天 | 61-90天 | 90天以上 | 业务员
    嘉兴南湖示例服饰有限公司 | 1200 | 200 | 300 | 700 | 0 | 0 | 小吴
    湖州吴兴示例童装厂 | 800 | 800 | 0 | 0 | 0 | 0 | 小吴
    绍兴柯桥示例纺织品有限公司 | 3000 | 0 | 0 | 0 | 1000 | 2000 | 小陆`,
  quotations: `
    # 报价记录 | transactions | 1 | 2-4
    报价单号 | 报价日期 | 客户 | 联系人 | 报价内容 | 报价金额 | 有效期至 | 状态 | 销售
    > orderId | dealtOn | companyName | contactName | detail | amount | ~ | orderStatus | owner
    BJ240101 | 2024-01-05 | 嘉兴南湖示例服饰有限公司 | 沈钧 | 自动裁床一台 | 320000 | 2024-02-05 | 已成交 | 小吴
    BJ240102 | 2024-01-15 | 湖州吴兴示例童装厂 | 钱塘 | 缝纫机十台 | 58000 | 2024-02-15 | 已失效 | 小吴
    BJ240201 | 2024-02-05 | 绍兴柯桥示例纺织品有限公司 | 鲁明 | 验布机两台 | 76000 | 2024-03-05 | 跟进中 | 小陆`,
  "a year of stock movements to customers": `
    # 2022 | transactions | 1 | 2-5
    日期 | 单号 | 往来单位 | 商品全名 | 规格 | 单位 | 数量 | 单价 | 金额 | 经手人 | 摘要
    > dealtOn | orderId | companyName | product | ~ | ~ | ~ | ~ | amount | owner | detail
    2022-01-03 | XS-001 | 嘉兴南湖示例服饰有限公司 | 白坯布 | 150cm | 米 | 1000 | 5.2 | 5200 | 小吴 |
    2022-01-08 | XS-002 | 湖州吴兴示例童装厂 | 印花布 | 140cm | 米 | 300 | 8 | 2400 | 小吴 | 现结
    2022-01-19 | XS-003 | 绍兴柯桥示例纺织品有限公司 | 拉链 | 5号 | 条 | 5000 | 0.6 | 3000 | 小陆 |
    2022-02-02 | XS-004 | 嘉兴南湖示例服饰有限公司 | 白坯布 | 150cm | 米 | 500 | 5.2 | 2600 | 小吴 |`,
  "an English order book in thousands": `
    # Order Book | transactions | 3 | 4-6
    ACME Widgets — Order Book FY24
    All amounts in USD '000
    PO Date | PO Ref | Customer Name | Ship To City | Item Desc. | Qty | Unit Price | Line Total | Ship Status | Sales Rep | Inv. No.
    > dealtOn | orderId | companyName | city | detail | ~ | ~ | amount | ~orderStatus | owner | invoiceNo
    2024-01-05 | PO-1 | Example Industries Corp | Dayton | Widget A | 10 | 1.2 | 12 | Shipped | Ann Lee | INV-1
    2024-01-09 | PO-2 | Demo Retail Group | Boise | Widget B | 5 | 2 | 10 | Pending | Bob Ray |
    2024-01-11 | PO-3 | Mock Energy Partners | Tulsa | Widget A | 2 | 1.2 | 2.4 | Shipped | Ann Lee | INV-3`,
  "tickets of a service desk": `
    # Tickets | followUps | 1 | 2-4
    Ticket # | Opened | Customer | Requester | Channel | Issue | Assigned To | Status | Resolution | Closed | CSAT
    > ~ | followedUpAt | companyName | ~contactName | channel | content | followedUpBy | handlingStatus | solution | closedAt | satisfaction
    T-1 | 2024-05-01 | Example Industries Corp | Tom Smith | Phone | Pump makes a loud noise when starting | Ann Lee | Closed | Replaced the bearing | 2024-05-03 | 5
    T-2 | 2024-05-02 | Demo Retail Group | Sue Hill | Email | Invoice shows the wrong billing address | Bob Ray | Open | | |
    T-3 | 2024-05-04 | Mock Energy Partners | Max Dean | Phone | Valve was delivered without its gasket | Ann Lee | Closed | Sent a new gasket | 2024-05-06 | 4`,
  "contracts by the other side, with what is paid": `
    # 合同 | transactions | 1 | 2-4
    合同签订日 | 甲方 | 项目名称 | 合同价（元） | 已收 | 未收 | 签约人
    > dealtOn | companyName | product | amount | ~ | ~ | owner
    2024/3/5 | 杭州示例云杉科技有限公司 | CRM一期 | 350000 | 100000 | 250000 | 张三
    2024/4/8 | 宁波示例远帆食品有限公司 | 进销存 | 128000 | 128000 | 0 | 李四
    2024/5/19 | 上海示例明衡贸易有限公司 | 维护服务 | 20000 | 0 | 20000 | 张三`,
  "English invoices with net, tax and gross": `
    # Invoices | transactions | 1 | 2-4
    Invoice No | Customer | Invoice Date | Net | VAT | Gross | Status
    > orderId | companyName | dealtOn | ~ | ~ | amount | orderStatus
    INV-001 | Example Tools Ltd | 14/03/2026 | 1200 | 240 | 1440 | Paid
    INV-002 | Sample Foods Limited | 15/03/2026 | 800 | 160 | 960 | Unpaid
    INV-003 | Example Tools Ltd | 20/03/2026 | 150 | 30 | 180 | Paid`,
  "a log of English calls": `
    # Calls | followUps | 1 | 2-4
    Date of call | Company spoken to | Spoke with | Summary | Outcome | Next action | Next call | Logged by
    > followedUpAt | companyName | ~contactName | content | feedback | nextStep | nextFollowUpAt | followedUpBy
    2026-03-02 | Example Tools Ltd | John Smith | Talked about renewal | Positive | Send quote | 2026-03-09 | Jane
    2026-03-03 | Sample Foods Limited | Mary Jones | Complaint on delay | Negative | Call back | 2026-03-05 | Tom
    2026-03-05 | Mock Systems plc | Ann Lee | Intro call | Neutral | Demo | 2026-03-20 | Tom`,
};
