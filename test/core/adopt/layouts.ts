/** Layouts as they come out of old programs, other CRMs and people's hands; all names and numbers are invented. */
export const layouts: Readonly<Record<string, string>> = {
  "an old ERP export with ids, tax numbers and two phone columns": `
    # Sheet1 | customers | 1 | 2-5
    往来单位编码 | 往来单位名称 | 助记码 | 税号 | 开户行 | 账号 | 电话 | 传真 | 联系人 | 手机 | 地址 | 信用额度 | 业务员 | 停用
    > customerId | companyName | shortName | creditCode | ~ | ~ | phone | ~ | contactName | mobile | address | ~ | owner | ~
    KH0001 | 苏州云帆示例机电有限公司 | SZYF | 91320500MA1MX00A1B | 工商银行苏州分行 | '6222001 | 0512-66001122 | 0512-66001123 | 王建 | 13800001111 | 苏州市工业园区示例路1号 | 100000 | 赵敏 | 否
    KH0002 | 无锡海蓝示例材料有限公司 | WXHL | 91320200MA1MX00A2C | 农业银行无锡分行 | '6222002 | 0510-66001122 | | 李强 | 13800002222 | 无锡市新吴区示例路2号 | 50000 | 赵敏 | 否
    KH0003 | 常州大成示例五金厂 | CZDC | 91320400MA1MX00A3D | 建设银行常州分行 | '6222003 | 0519-66001122 | 0519-66001125 | 周丽 | 13800003333 | 常州市武进区示例路3号 | 0 | 钱伟 | 否
    KH0004 | 南通信和示例纺织有限公司 | NTXH | | 中国银行南通分行 | '6222004 | 0513-66001122 | | 吴刚 | 13800004444 | 南通市崇川区示例路4号 | 20000 | 钱伟 | 是`,
  "a HubSpot company export": `
    # hubspot-crm-exports-all-compani | customers | 1 | 2-4
    Record ID | Company name | Company Domain Name | Company owner | Create Date | Phone Number | City | State/Region | Country/Region | Industry | Number of Employees | Annual Revenue | Lifecycle Stage | Last Activity Date
    > customerId | companyName | ~ | owner | registeredOn | phone | city | province | ~ | industry | companySize | ~ | status | ~
    81200001 | Example Freight Inc. | example-freight.com | Jane Doe | 2024-01-05 09:12 | +1 415-555-0132 | San Jose | CA | United States | Logistics | 120 | 12000000 | customer | 2024-05-01 10:00
    81200002 | Sample Foods LLC | sample-foods.com | John Roe | 2024-02-11 14:40 | (415) 555-0188 | Austin | TX | United States | Food & Beverages | 45 | 3500000 | lead | 2024-04-11 09:30
    81200003 | Placeholder Media Ltd | placeholder.media | Jane Doe | 2024-03-02 08:00 | +44 20 7946 0018 | London | England | United Kingdom | Media | 15 | 900000 | opportunity |`,
  "a Salesforce account report": `
    # report1700000000 | customers | 1 | 2-4
    Account ID | Account Name | Account Owner | Type | Rating | Industry | Billing Street | Billing City | Billing State/Province | Billing Zip/Postal Code | Phone | Website | Last Modified Date
    > customerId | companyName | owner | tags | tier | industry | address | city | province | postcode | phone | ~ | updatedOn
    001xx000003DGb1 | Example Industries Corp | Ann Lee | Customer | Hot | Manufacturing | 12 Sample Street | Dayton | OH | '45402 | (937) 555-0111 | www.example.org | @45292
    001xx000003DGb2 | Demo Retail Group | Bob Ray | Prospect | Warm | Retail | 7 Trial Road | Boise | ID | '83702 | (208) 555-0122 | www.demo.org | @45300
    001xx000003DGb3 | Mock Energy Partners | Ann Lee | Customer | Cold | Energy | 99 Test Ave | Tulsa | OK | '74103 | (918) 555-0133 | | @45321`,
  "a Salesforce opportunity list": `
    # Opportunities | transactions | 1 | 2-4
    Opportunity ID | Account Name | Opportunity Name | Stage | Close Date | Amount | Probability (%) | Opportunity Owner | Lead Source
    > orderId | companyName | ~detail | orderStatus | dealtOn | amount | ~ | owner | source
    006xx0000011 | Example Industries Corp | Pump renewal | Closed Won | @45292 | 12000 | 100 | Ann Lee | Web
    006xx0000012 | Demo Retail Group | Shelf project | Negotiation | @45330 | 8000.5 | 60 | Bob Ray | Referral
    006xx0000013 | Mock Energy Partners | Valve order | Closed Won | @45340 | 15500 | 100 | Ann Lee | Trade Show`,
  "the waybills of a haulier": `
    # 运单 | transactions | 1 | 2-4
    运单号 | 接单日期 | 托运方 | 货物名称 | 运费 | 结算方式 | 业务员
    > orderId | dealtOn | companyName | ~product | amount | paymentMethod | owner
    YD240501001 | 2024-05-01 | 苏州云帆示例机电有限公司 | 机床配件 | 3200 | 月结 | 钱伟
    YD240502007 | 2024-05-02 | 无锡海蓝示例材料有限公司 | 涂料 | 1850 | 现付 | 孙丽
    YD240503003 | 2024-05-03 | 常州大成示例五金厂 | 五金件 | 960 | 月结 | 钱伟`,
  "sales invoices of a British firm": `
    # Invoices | transactions | 1 | 2-4
    Invoice # | Tax point | Customer | Net | Status
    > orderId | dealtOn | companyName | amount | orderStatus
    INV-1001 | @45300 | Example Freight Ltd | 1200.5 | Paid
    INV-1002 | @45310 | Sample Foods plc | 480 | Paid
    INV-1003 | @45320 | Placeholder Media Ltd | 15000 | Overdue`,
  "a Zoho call log": `
    # Calls_2024 | followUps | 1 | 2-4
    Call Owner | Subject | Call Type | Call Start Time | Call Duration | Related To | Contact Name | Call Result | Description
    > followedUpBy | ~ | channel | followedUpAt | ~ | companyName | contactName | feedback | content
    Ann Lee | Call with buyer | Outbound call | 2024-05-01 10:05 | 00:04:11 | Example Industries Corp | Tom Smith | Interested | Asked for a quote of forty pumps
    Bob Ray | Reminder | Inbound call | 2024-05-02 11:20 | 00:01:02 | Demo Retail Group | Sue Hill | No answer | Left a message on the machine
    Ann Lee | Check in | Outbound call | 2024-05-03 16:45 | 00:10:00 | Mock Energy Partners | Max Dean | Interested | Wants to visit the plant next week`,
  "a private customer list of a shop, persons only": `
    # 会员 | customers | 2 | 3-6
    会员登记表
    姓名 | 性别 | 手机号 | 生日 | 会员等级 | 会员卡号 | 入会日期 | 备注
    > personName | ~ | mobile | ~ | tier | customerId | registeredOn | note
    张小雨 | 女 | 13800005555 | @32000 | 金牌 | V0001 | @44000 | 喜欢茶叶
    王大力 | 男 | 13800006666 | @30100 | 银牌 | V0002 | @44100 |
    李思 | 女 | 13800007777 | @33210 | 金牌 | V0003 | @44200 |
    陈东 | 男 | 13800008888 | @31510 | 普通 | V0004 | @44300 | 老顾客介绍`,
  "companies under the heading 客户姓名": `
    # 客户表 | customers | 1 | 2-4
    客户姓名 | 电话 | 省份 | 城市 | 客户来源
    > companyName | phone | province | city | source
    杭州云栖示例科技有限公司 | 13800001112 | 浙江 | 杭州 | 展会
    宁波海纳示例贸易有限公司 | 0574-87001122 | 浙江 | 宁波 | 转介绍
    温州恒信示例鞋厂 | 13800001114 | 浙江 | 温州 | 官网`,
  "two heading rows with merged groups and repeated headings": `
    # 客户档案 | customers | 3 | 4-6
    客户档案总表
    序号 | 客户信息 | | | 第一联系人 | | | 第二联系人 | | 开票信息 |
    | 客户名称 | 所属行业 | 所在地区 | 姓名 | 职务 | 手机 | 姓名 | 手机 | 税号 | 开户行
    > ~ | companyName | industry | region | contactName | jobTitle | mobile | contactName | mobile | creditCode | ~
    1 | 青岛远航示例船务有限公司 | 交通运输 | 山东省青岛市 | 孙明 | 经理 | 13900001111 | 赵红 | 13900001112 | 91370200MA3C00001A | 青岛银行
    2 | 烟台金果示例食品有限公司 | 食品 | 山东省烟台市 | 周建国 | 总监 | 13900002222 | | | 91370600MA3C00002B | 烟台银行
    3 | 潍坊风筝示例工艺厂 | 制造业 | 山东省潍坊市 | 吴芳 | 厂长 | 13900003333 | 郑海 | 13900003334 | | `,
  "two heading rows, the upper one merged downwards": `
    # 名录 | customers | 2 | 3-5
    编号 | 单位名称 | 联系信息 | | | 备注
    | | 联系人 | 电话 | 邮箱 |
    > customerId | companyName | contactName | phone | email | note
    A-001 | 成都蜀云示例软件有限公司 | 刘洋 | 028-85001122 | liu@example.cn |
    A-002 | 绵阳科创示例电子有限公司 | 黄磊 | 0816-2300112 | huang@example.cn | 季度拜访
    A-003 | 德阳重机示例设备厂 | 何静 | 0838-2300113 | he@example.cn |`,
  "English key words under Chinese headings": `
    # 导入 | customers | 1 | 3-5
    客户编码 | 客户名称 | 联系人 | 联系电话 | 客户级别 | 省份
    customerCode | customerName | contactPerson | phone | customerLevel | province
    > customerId | companyName | contactName | phone | tier | province
    C01 | 福州闽江示例茶业有限公司 | 林芳 | 13700001111 | A | 福建
    C02 | 厦门鹭岛示例旅行社 | 陈静 | 13700002222 | B | 福建
    C03 | 泉州安海示例鞋业有限公司 | 蔡明 | 13700003333 | A | 福建`,
  "a template row of instructions under the headings": `
    # 批量导入模板 | customers | 2 | 4-5
    请勿修改表头；带*为必填项
    *公司名称 | *联系人 | *手机号 | 邮箱 | 公司规模 | 客户来源
    必填 | 必填 | 必填 | 选填 | 选填 | 选填
    > companyName | contactName | mobile | email | companySize | source
    长沙橘洲示例教育科技有限公司 | 谭敏 | 13600001111 | tan@example.cn | 20-99人 | 展会
    株洲轨道示例装备有限公司 | 罗军 | 13600002222 | luo@example.cn | 100-499人 | 官网`,
  "sales by one salesperson, with monthly subtotals, a total and signatures": `
    # 张三 | transactions | 3 | 4-9
    2024年销售流水（张三）
    制表日期：2024-03-31 | | | | | 单位：元
    日期 | 客户 | 货品名称 | 数量 | 单价 | 金额 | 收款方式 | 备注
    > dealtOn | companyName | product | ~ | ~ | amount | paymentMethod | note
    @45292 | 太原晋源示例煤机厂 | 轴承 | 10 | 25 | 250 | 现金 |
    @45300 | 大同云冈示例旅游公司 | 轴承 | 4 | 25 | 100 | 微信 |
    一月小计 | | | 14 | | 350 | |
    @45325 | 太原晋源示例煤机厂 | 皮带 | 2 | 300 | 600 | 转账 |
    二月小计 | | | 2 | | 600 | |
    @45353 | 运城盐湖示例化工厂 | 皮带 | 1 | 300 | 300 | 转账 |

    合 计 | | | 17 | | 1250 | |
    制表人：张三 | | 审核： | | | | |`,
  "contracts in units of 万元 with a legend beside the table": `
    # 2023合同台账 | transactions | 2 | 3-5
    合同台账
    合同编号 | 甲方名称 | 签订日期 | 合同金额\\n（万元） | 已收金额（万元） | 合同状态 | 经办人 | | 状态说明
    > orderId | companyName | dealtOn | amount | ~ | orderStatus | owner | ~ | ~
    HT-2023-001 | 郑州中原示例建设有限公司 | @44986 | 125.6 | 60 | 执行中 | 冯涛 | | 执行中：未完工
    HT-2023-002 | 洛阳牡丹示例文化公司 | @45017 | 36 | 36 | 已完成 | 冯涛 | | 已完成：款清
    HT-2023-003 | 开封宋城示例旅游公司 | 2023年5月6日 | 8.5 | 0 | 执行中 | 曹颖 | |`,
  "invoices of a tax program": `
    # 开票明细 | transactions | 1 | 2-4
    发票代码 | 发票号码 | 购方名称 | 购方税号 | 开票日期 | 商品名称 | 金额 | 税率 | 税额 | 价税合计 | 发票状态
    > ~ | invoiceNo | companyName | creditCode | dealtOn | product | ~ | ~ | ~ | amount | ~orderStatus
    '3200204130 | '10010001 | 南京钟山示例园林有限公司 | 91320100MA1XX0001A | 2024-01-08 | 苗木 | 10000 | 0.09 | 900 | 10900 | 正常
    '3200204130 | '10010002 | 扬州瘦西示例旅游有限公司 | 91321000MA1XX0002B | 2024-01-09 | 养护费 | 2000 | 0.06 | 120 | 2120 | 正常
    '3200204130 | '10010003 | 镇江金山示例醋业有限公司 | 91321100MA1XX0003C | 2024-01-10 | 苗木 | 5000 | 0.09 | 450 | 5450 | 作废`,
  "a customer list whose first columns are blank and whose headings are spaced out": `
    # 表1 | customers | 4 | 6-8
    | |
    | | 客 户 一 览 表

    | | 客 户 名 称 | 联 系 人 | 电   话 | 地  址 | 备   注

    > ~ | ~ | companyName | contactName | phone | address | note
    | | 兰州黄河示例水泵厂 | 马超 | 0931-8001122 | 兰州市城关区示例街9号 |
    | | 西宁高原示例牧业公司 | 才让 | 0971-8001122 | 西宁市城东区示例街8号 | 夏季停产
    | | 银川枸杞示例食品公司 | 马丽 | 0951-8001122 | 银川市金凤区示例街7号 |`,
  "visits with the next date and a result column": `
    # 2024拜访计划 | followUps | 2 | 3-5
    客户拜访记录
    拜访日期 | 拜访单位 | 拜访人员 | 拜访方式 | 洽谈内容 | 客户需求 | 结果 | 下次拜访时间
    > followedUpAt | companyName | followedUpBy | channel | content | ~feedback | feedback | nextFollowUpAt
    2024.3.4 | 贵阳黔灵示例酒业 | 龙腾 | 上门 | 介绍新品并留样，对方需内部讨论 | 需要小包装 | 待定 | @45366
    2024.3.5 | 遵义会址示例旅行社 | 龙腾 | 电话 | 确认五月团队用车数量和时间 | 车况要新 | 成功 | @45380
    2024.3.6 | 六盘水凉都示例能源公司 | 石磊 | 上门 | 处理上月设备异响问题并更换零件 | 派人驻场 | 成功 | `,
  "an order export of a web shop": `
    # orders_export_1 | transactions | 1 | 2-4
    Name | Email | Financial Status | Paid at | Fulfillment Status | Currency | Subtotal | Shipping | Taxes | Total | Created at | Lineitem quantity | Lineitem name | Shipping Method | Billing Name | Billing Company | Payment Method
    > orderId | email | ~orderStatus | paidOn | ~orderStatus | currency | ~ | ~ | ~ | amount | dealtOn | ~ | product | deliveryMethod | ~ | companyName | paymentMethod
    #1001 | tom@example.com | paid | 2024-05-01 10:00:00 +0000 | fulfilled | USD | 90 | 10 | 0 | 100 | 2024-05-01 09:58:00 +0000 | 2 | Sample Mug | Standard | Tom Smith | Example Industries Corp | Credit Card
    #1002 | sue@example.com | refunded | 2024-05-02 10:00:00 +0000 | unfulfilled | USD | 45 | 10 | 0 | 55 | 2024-05-02 09:58:00 +0000 | 1 | Sample Cup | Express | Sue Hill | Demo Retail Group | PayPal
    #1003 | max@example.com | paid | 2024-05-03 10:00:00 +0000 | fulfilled | USD | 20 | 5 | 0 | 25 | 2024-05-03 09:58:00 +0000 | 1 | Sample Pen | Standard | Max Dean | Mock Energy Partners | Credit Card`,
  "bilingual headings on two lines": `
    # Customer 客户 | customers | 1 | 2-4
    客户编号\\nCustomer No. | 客户名称\\nCustomer Name | 联系人\\nContact | 电话\\nTel | 邮箱\\nE-mail | 国家\\nCountry
    > customerId | companyName | contactName | phone | email | ~
    K-1 | Example Industries Corp | Tom Smith | +1 937 555 0111 | tom@example.com | 美国
    K-2 | Demo Retail Group | Sue Hill | +1 208 555 0122 | sue@example.com | 美国
    K-3 | Muster Handels GmbH | Max Dean | +49 30 5550133 | max@example.de | 德国`,
  "headings nobody has heard of over telling cells": `
    # 资料 | customers | 1 | 2-5
    甲 | 乙 | 丙 | 丁 | 戊
    > ~companyName | ~contactName | ~mobile | ~email | ~address
    杭州云栖示例科技有限公司 | 陈明 | 13800001111 | chen@example.cn | 杭州市西湖区示例路1号
    宁波海纳示例贸易有限公司 | 张伟 | 13800002222 | zhang@example.cn | 宁波市鄞州区示例路2号
    温州恒信示例鞋厂 | 李丽 | 13800003333 | li@example.cn | 温州市鹿城区示例路3号
    嘉兴南湖示例纺织有限公司 | 王芳 | 13800004444 | wang@example.cn | 嘉兴市南湖区示例路4号`,
  "a lead list bought from a company register, with placeholder dashes": `
    # 名单 | customers | 1 | 2-4
    公司名 | 法人 | 电话1 | 电话2 | 更多电话 | 邮箱 | 注册资本 | 成立日期 | 所属省份 | 所属城市 | 所属区县 | 企业类型 | 所属行业 | 统一社会信用代码 | 企业地址 | 经营范围 | 网址
    > companyName | contactName | phone | phone | phone | email | ~ | foundedOn | province | city | district | ~ | industry | creditCode | address | mainBusiness | ~
    贵阳黔灵示例酒业有限公司 | 张三 | 13800001111 | 0851-85001122 | 13800001113;13800001114 | a@example.cn | 500万人民币 | 2010-05-01 | 贵州省 | 贵阳市 | 云岩区 | 有限责任公司 | 酒制造业 | 91520100MA1XX0001A | 贵阳市示例路1号 | 白酒生产、销售 | -
    遵义会址示例旅行社有限公司 | 李四 | 13800002222 | - | - | - | 50万人民币 | 2012-05-01 | 贵州省 | 遵义市 | 红花岗区 | 个人独资企业 | 商务服务业 | 91520300MA1XX0002B | 遵义市示例路2号 | 旅游服务、票务代理 | -
    六盘水凉都示例能源有限公司 | 王五 | 13800003333 | 0858-82001122 | - | c@example.cn | 80万人民币 | 2015-05-01 | 贵州省 | 六盘水市 | 钟山区 | 有限责任公司 | 采矿业 | 91520200MA1XX0003C | 六盘水市示例路3号 | 煤炭开采与销售 | -`,
  "a Pipedrive deal export": `
    # deals-1 | transactions | 1 | 2-4
    Deal - Title | Deal - Value | Deal - Currency | Deal - Stage | Organization - Name | Person - Name | Person - Email | Person - Phone | Deal - Won time | Deal - Owner
    > detail | amount | currency | orderStatus | companyName | contactName | email | phone | dealtOn | owner
    Pump renewal | 12000 | USD | Closed | Example Industries Corp | Tom Smith | tom@example.com | +1 937 555 0111 | 2024-02-05 10:00:00 | Ann Lee
    Shelf project | 8000 | USD | Negotiation | Demo Retail Group | Sue Hill | sue@example.com | +1 208 555 0122 | 2024-02-06 10:00:00 | Bob Ray
    Valve order | 15500 | USD | Closed | Mock Energy Partners | Max Dean | max@example.com | +1 918 555 0133 | 2024-02-07 10:00:00 | Ann Lee`,
  "project follow-ups with forecasts that are no deals": `
    # 项目跟进 | followUps | 1 | 2-4
    序号 | 客户单位 | 项目名称 | 对接人 | 对接人电话 | 跟进日期 | 跟进人 | 本次进展 | 下一步计划 | 预计成交时间 | 预计金额（万元） | 成交概率
    > ~ | companyName | ~ | contactName | phone | followedUpAt | followedUpBy | content | nextStep | ~ | ~ | ~
    1 | 贵阳黔灵示例酒业有限公司 | 灌装线改造 | 张三 | 13800001111 | 2024/3/4 | 赵敏 | 已提交方案，等待技术评审意见 | 拜访总经理 | 2024年6月 | 120 | 60%
    2 | 遵义会址示例旅行社 | 订票系统 | 李四 | 13800002222 | 2024/3/5 | 赵敏 | 需求调研完成，准备报价资料 | 报价 | 2024年5月 | 30 | 40%
    3 | 六盘水凉都示例能源公司 | 除尘 | 王五 | 13800003333 | 2024/3/6 | 钱伟 | 合同条款协商，法务审核之中 | 签约 | 2024年4月 | 80 | 90%`,
  "repair orders of a service desk": `
    # 维修服务单 | followUps | 1 | 2-4
    单号 | 报修日期 | 客户 | 联系人 | 电话 | 设备型号 | 故障描述 | 处理人 | 处理结果 | 完成日期 | 回访满意度
    > ~ | followedUpAt | companyName | contactName | phone | ~ | content | handler | handlingStatus | closedAt | satisfaction
    WX001 | @45300 | 贵阳黔灵示例酒业有限公司 | 张三 | 13800001111 | P-100 | 水泵异响，不能启动 | 赵大力 | 已更换轴承 | @45301 | 5
    WX002 | @45302 | 遵义会址示例旅行社 | 李四 | 13800002222 | F-50 | 阀门漏水，地面积水 | 钱小明 | 已更换密封 | @45302 | 4
    WX003 | @45303 | 六盘水凉都示例能源公司 | 王五 | 13800003333 | P-200 | 噪音大，影响办公 | 赵大力 | 待配件 | | `,
  "payments against contracts": `
    # 回款明细 | transactions | 1 | 2-4
    收款日期 | 付款单位 | 收款金额 | 收款方式 | 对应合同号 | 经手人
    > dealtOn | companyName | amount | paymentMethod | contractNo | owner
    @45300 | 贵阳黔灵示例酒业有限公司 | 10000 | 电汇 | HT001 | 赵敏
    @45301 | 遵义会址示例旅行社 | 2000 | 支票 | HT002 | 赵敏
    @45302 | 六盘水凉都示例能源公司 | 3500 | 电汇 | HT003 | 钱伟`,
  "lines of a web shop without a column of sums": `
    # Online Retail | transactions | 1 | 2-4
    InvoiceNo | StockCode | Description | Quantity | InvoiceDate | UnitPrice | CustomerID | Country
    > orderId | ~ | detail | ~ | dealtOn | ~ | customerId | ~
    536365 | 85123A | WHITE HANGING HEART HOLDER | 6 | @40513.35 | 2.55 | 17850 | United Kingdom
    536365 | 71053 | WHITE METAL LANTERN | 6 | @40513.35 | 3.39 | 17850 | United Kingdom
    536366 | 22633 | HAND WARMER UNION JACK | 6 | @40513.35 | 1.85 | 17851 | United Kingdom`,
  "a customer sheet that begins with its first record, without headings": `
    # 导出 | customers | 0 | 1-4
    > ~companyName | ~contactName | ~mobile | ~email
    杭州云栖示例科技有限公司 | 陈明 | 13800001111 | chen@example.cn
    宁波海纳示例贸易有限公司 | 张伟 | 13800002222 | zhang@example.cn
    温州恒信示例鞋厂 | 李丽 | 13800003333 | li@example.cn
    嘉兴南湖示例纺织有限公司 | 王芳 | 13800004444 | wang@example.cn`,
  "a card for one customer, its headings in a column": `
    # 客户档案卡 | null | 0 | 1-4
    客户名称 | 贵阳黔灵示例酒业有限公司
    联系人 | 张三
    电话 | 13800001111
    地址 | 贵阳市示例路1号`,
  "a bare list of names that only its sheet calls customers, in sections": `
    # 重点客户名单 | customers | 2 | 4-8
    重点客户名单
    序号 | 客户名称 | 所属区域 | 备注
    一、江苏
    > ~ | companyName | region | note
    1 | 苏州云帆示例机电有限公司 | 江苏苏州 |
    2 | 无锡海蓝示例材料有限公司 | 江苏无锡 |
    二、浙江
    3 | 宁波海纳示例贸易有限公司 | 浙江宁波 | 年底续签
    4 | 温州恒信示例鞋厂 | 浙江温州 |
    共 4 家`,
  "contact columns under one merged heading, the total on top": `
    # 客户联系表 | customers | 1 | 3-5
    客户名称 | 联系方式 | | 联系地址 | 客户经理
    合计：3家 | | | |
    > companyName | contactMethod | ~email | address | owner
    苏州云帆示例机电有限公司 | 0512-66001122 | yun@example.cn | 苏州市工业园区示例路1号 | 赵敏
    无锡海蓝示例材料有限公司 | 0510-66001122 | hai@example.cn | 无锡市新吴区示例路2号 | 赵敏
    常州大成示例五金厂 | 0519-66001122 | | 常州市武进区示例路3号 | 钱伟`,
  "a summary per customer": `
    # 客户消费统计 | customers | 1 | 2-4
    客户名称 | 订单数 | 累计金额 | 平均客单价 | 最近购买日期
    > companyName | totalOrders | totalAmount | ~ | lastDealOn
    苏州云帆示例机电有限公司 | 3 | 3000 | 1000 | @45300
    无锡海蓝示例材料有限公司 | 1 | 500 | 500 | @45200
    常州大成示例五金厂 | 7 | 9100 | 1300 | @45310`,
  "contracts under two heading rows, with bare serial days and lists of days": `
    # 2015合同 | transactions | 4 | 5-7
    2015年度合同执行表
    制表：赵敏 | | | | | | | 单位：万元
    序号 | 签订时间 | 合同号 | 代号 | 客户 | 订货内容 | 订货数量\\n（台） | 订货额\\n（万元） | 交货期 | 发货情况 | | 回款情况 | | 备注
    | | | | | | | | | 发货日期 | 数量 | 已回款 | 未回款 |
    > ~ | dealtOn | orderId | customerId | companyName | detail | ~ | amount | ~ | ~ | ~ | ~ | ~ | note
    1 | 42009 | 2015-001 | ZJG | 张家港婕特 | 蝶阀 | 12 | 3.5 | 1-14/1-23 | 42030 | 12 | 3 | 0.5 |
    2 | 42010 | 2015-002 | CQB | 重庆宝特 | 球阀 | 5 | 1.2 | 30天 | | | 0 | 1.2 | 加急
    3 | 42015 | 2015-003 | ZJG | 张家港婕特 | 蝶阀 | 2 | 0.8 | 1-30 | 42036 | 2 | 0.8 | 0 |`,
  "visitors of a show flat, with the date of the next call": `
    # 楼盘来访 | followUps | 1 | 2-4
    日期 | 客户姓名 | 电话 | 认知渠道 | 意向户型 | 置业顾问 | 跟进情况 | 回访时间
    > followedUpAt | personName | phone | source | ~ | followedUpBy | content | nextFollowUpAt
    @45300 | 张小雨 | 13800001111 | 朋友介绍 | 三室 | 赵敏 | 看了样板间，考虑中，下周再来 | @45307
    @45301 | 王大力 | 13800002222 | 户外广告 | 两室 | 赵敏 | 对价格有疑问，已发优惠方案 | @45308
    @45302 | 李思 | 13800003333 | 网络 | 三室 | 钱伟 | 只是看看，暂时没有购买计划 |`,
  complaints: `
    # 客户投诉登记 | followUps | 1 | 2-3
    投诉日期 | 投诉客户 | 投诉人 | 联系电话 | 投诉产品 | 投诉内容 | 责任部门 | 处理措施 | 处理结果 | 结案日期 | 满意度
    > followedUpAt | companyName | contactName | phone | ~ | content | ~ | solution | handlingStatus | closedAt | satisfaction
    @45300 | 云南示例传媒有限公司 | 张三 | 13800001111 | 纸张 | 纸张受潮，打印时经常卡纸 | 仓储部 | 换货 | 已解决 | @45303 | 满意
    @45301 | 昆明示例广告公司 | 李四 | 13800002222 | 墨盒 | 墨盒漏墨，污染桌面 | 质检部 | 退款 | 已解决 | @45304 | 一般`,
  "what members of a shop spent": `
    # 会员消费 | transactions | 1 | 2-4
    会员卡号 | 会员姓名 | 消费日期 | 消费门店 | 消费金额 | 实付 | 积分 | 支付方式
    > customerId | personName | dealtOn | ~ | amount | ~ | ~ | paymentMethod
    V001 | 张小雨 | @45300 | 一店 | 100 | 90 | 9 | 微信
    V002 | 王大力 | @45301 | 一店 | 200 | 200 | 20 | 现金
    V001 | 张小雨 | @45302 | 二店 | 50 | 45 | 4 | 支付宝`,
  "a supplier list": `
    # 供应商 | null | 1 | 2-4
    供应商编号 | 供应商名称 | 联系人 | 电话 | 主营产品 | 地址
    S01 | 昆山示例模具有限公司 | 顾平 | 13500001111 | 模具 | 昆山市示例路1号
    S02 | 吴江示例丝绸有限公司 | 沈月 | 13500002222 | 丝绸 | 吴江市示例路2号
    S03 | 张家港示例钢铁有限公司 | 徐刚 | 13500003333 | 钢材 | 张家港市示例路3号`,
  "a list of forwarders": `
    # 货代 Forwarders | null | 1 | 2-4
    货代 | 联系人 | 电话 | 航线优势
    宁波示例海运 | 黄平 | 13500001111 | 中东印巴
    Example Kuehne 德迅 | 罗程 | 13500002222 | 中东印巴
    宁波示例外代 | 贾雨 | 13500003333 | 欧基`,
  "a stock list": `
    # 库存 | null | 2 | 3-5
    仓库盘点表
    物料编码 | 物料名称 | 规格 | 单位 | 库存数量 | 单价 | 金额 | 库位 | 备注
    M001 | 轴承 | 6204 | 个 | 100 | 25 | 2500 | A-01 |
    M002 | 皮带 | B-1200 | 条 | 20 | 300 | 6000 | A-02 | 临期
    M003 | 油封 | TC-30 | 个 | 500 | 2 | 1000 | B-01 |`,
  "a price list": `
    # 2024价目表 | null | 1 | 2-4
    产品名称 | 型号 | 单价（元） | 起订量 | 交期 | 备注
    水泵 | P-100 | 1200 | 1 | 7天 |
    水泵 | P-200 | 2100 | 1 | 7天 |
    阀门 | F-50 | 300 | 10 | 3天 | 现货`,
  "a staff list": `
    # 花名册 | null | 1 | 2-4
    工号 | 姓名 | 性别 | 部门 | 职位 | 手机 | 邮箱 | 入职日期 | 身份证号
    E01 | 张三丰 | 男 | 销售部 | 经理 | 13800001111 | zsf@example.cn | @43000 | '110101199003070011
    E02 | 李四光 | 男 | 技术部 | 工程师 | 13800002222 | lsg@example.cn | @43100 | '110101199103070012
    E03 | 王五一 | 女 | 财务部 | 会计 | 13800003333 | wwy@example.cn | @43200 | '110101199203070013`,
  "a pivot of sales per customer and month": `
    # 汇总 | null | 2 | 3-5
    求和项:金额 | 列标签
    行标签 | 1月 | 2月 | 3月 | 总计
    太原晋源示例煤机厂 | 250 | 600 | | 850
    大同云冈示例旅游公司 | 100 | | | 100
    总计 | 350 | 600 | | 950`,
  "a yearly overview, turned sideways": `
    # 对比 | null | 1 | 2-4
    指标 | 2021年 | 2022年 | 2023年 | 2024年
    客户数 | 120 | 150 | 160 | 190
    订单数 | 800 | 910 | 1005 | 1210
    销售额 | 1200000 | 1500000 | 1490000 | 1900000`,
};
