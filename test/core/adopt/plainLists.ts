/** Short lists as shops, services and CRMs export them; every name, number and amount is invented. */
export const plainLists: Readonly<Record<string, string>> = {
  "the customers of a garage, without any way to reach them": `
    # 客户信息 | customers | 1 | 2-4
    客户姓名 | 车型 | 上次到店时间 | 上次维修项目
    > personName | ~ | ~ | ~
    万小舟 | 轿车 | 2024-03-01 | 更换机油
    路长风 | 越野车 | 2024-04-11 | 更换刹车片
    季青禾 | 轿车 | 2024-05-21 | 补胎`,
  "members with their points": `
    # Sheet1 | customers | 1 | 2-4
    ID | 姓名 | 电话 | 积分 | 余额 | 备注
    > ~customerId | personName | phone | ~ | ~ | note
    101 | 万小舟 | 13800130001 | 300 | 12.5 | 常客
    102 | 路长风 | 13800130002 | 20 | 0 |
    103 | 季青禾 | 13800130003 | 110 | 88 |`,
  "customers known by their number alone": `
    # Mall_Customers | customers | 1 | 2-5
    CustomerID | Gender | Age | Annual Income (k$) | Spending Score (1-100)
    > customerId | ~ | ~ | ~ | ~
    C0001 | Male | 19 | 15 | 39
    C0002 | Female | 21 | 15 | 81
    C0003 | Female | 20 | 16 | 6
    C0004 | Male | 23 | 16 | 77`,
  "pupils and their marks, who are nobody's customers": `
    # 成绩 | null | 1 | 2-4
    姓名 | 性别 | 年龄 | 数学 | 英语
    万小舟 | 男 | 12 | 91 | 88
    路长风 | 女 | 13 | 77 | 95
    季青禾 | 女 | 12 | 85 | 90`,
  "what is owed by customer, an overview": `
    # 应收余额 | null | 1 | 2-4
    客户名称 | 期初余额 | 本月回款 | 期末余额
    宁波海纳示例贸易有限公司 | 300 | 100 | 200
    杭州云栖示例科技有限公司 | 500 | 0 | 500
    温州恒信示例鞋厂 | 80 | 80 | 0`,
  "sales by count and price, without an amount": `
    # 销售数据 | transactions | 1 | 2-4
    商品名称 | 销售数量 | 单价 | 销售日期 | 销售区域 | 客户名称
    > product | ~ | ~ | dealtOn | ~region | companyName
    示例台灯 | 12 | 35.5 | 2024-01-05 | 华东 | 宁波海纳示例贸易有限公司
    示例书架 | 3 | 120 | 2024-01-08 | 华北 | 杭州云栖示例科技有限公司
    示例台灯 | 40 | 35.5 | 2024-02-02 | 华东 | 温州恒信示例鞋厂`,
  "purchases of numbered shoppers": `
    # 明细 | transactions | 1 | 2-4
    顾客ID | 产品ID | 产品名称 | 数量 | 价格 | 购买日期 | 总价
    > customerId | ~ | product | ~ | ~ | dealtOn | amount
    K74 | P25 | 面粉 | 9 | 99 | 2024-12-18 | 891
    K85 | P74 | 纸巾 | 1 | 93 | 2024-02-15 | 93
    K81 | P56 | 苹果 | 8 | 29 | 2024-11-17 | 232`,
  "an American order list, where State is a place": `
    # Orders | transactions | 1 | 2-4
    Order ID | Order Date | Ship Mode | Customer ID | Customer Name | Country | City | State | Postal Code | Sales
    > orderId | dealtOn | ~deliveryMethod | customerId | ~personName | ~ | city | province | postcode | amount
    US-1001 | 2024-01-05 | Standard | AB-100 | Ann Bright | United States | Dayton | Ohio | 45402 | 261.9
    US-1002 | 2024-01-09 | First Class | CD-200 | Cal Dunn | United States | Boise | Idaho | 83702 | 14.6
    US-1003 | 2024-01-11 | Standard | EF-300 | Eve Ford | United States | Tulsa | Oklahoma | 74103 | 957.5`,
  "orders whose State is how far they are": `
    # Orders | transactions | 1 | 2-4
    Order ID | Order Date | Customer Name | State | Amount
    > orderId | dealtOn | ~companyName | orderStatus | amount
    1001 | 2024-01-05 | Example Industries Corp | Shipped | 261.9
    1002 | 2024-01-09 | Demo Retail Group | Cancelled | 14.6
    1003 | 2024-01-11 | Mock Energy Partners | Shipped | 957.5`,
  "deals of a CRM that name no customer": `
    # Deals | null | 1 | 2-4
    Deal ID | Deal Name | Deal Stage | Pipeline | Amount | Close Date | Create Date | Deal Owner | Deal Type | Associated Contact Email
    DEAL-1 | Example Industries Corp - New Business | Closed Won | Sales Pipeline | 1200 | 2024-06-17 | 2023-03-29 | ann@our-example.com | New Business | tom@example.net
    DEAL-2 | Demo Retail Group - Existing Business | Qualified | Sales Pipeline | 300 | 2024-07-09 | 2023-08-26 | bob@our-example.com | Existing Business | sue@example.org
    DEAL-3 | Mock Energy Ltd - New Business | Closed Lost | Sales Pipeline | 70 | 2024-07-19 | 2023-09-20 | ann@our-example.com | New Business | max@example.com`,
  "accounts of a CRM whose owners are known by their mail": `
    # Companies | customers | 1 | 2-4
    Company ID | Company Name | Industry | Phone Number | Company Owner
    > customerId | companyName | ~industry | phone | owner
    COMP-1 | Example Industries Corp | Technology | 831.555.0143 | ann@our-example.com
    COMP-2 | Demo Retail Group | Retail | (415) 555-0188 | bob@our-example.com
    COMP-3 | Mock Energy Partners | Energy | 918-555-0133 | ann@our-example.com`,
  "whom we buy from": `
    # Suppliers | null | 1 | 2-4
    supplierID | companyName | contactName | contactTitle | address | city | phone
    1 | Example Liquids Ltd | Ann Bright | Buyer | 49 Gilbert St. | London | (171) 555-2222
    2 | Sample Delights Inc. | Cal Dunn | Sales Agent | P.O. Box 78934 | Boston | (100) 555-4822
    3 | Demo Homestead LLC | Eve Ford | Sales Rep | 707 Oxford Rd. | Dover | (313) 555-5735`,
  "a pivot table": `
    # Sheet2 | null | 1 | 2-4
    Row Labels | Order ID | Sum of Quantity | Sum of Total Amount | Order Date
    North | 5 | 10 | 160.5 | 2024-01-05
    South | 7 | 22 | 310 | 2024-01-09
    East | 9 | 31 | 44 | 2024-01-11`,
  "numbers that only look like telephones": `
    # 订单 | transactions | 1 | 2-5
    订单号 | 客户名称 | 成交日期 | 金额 | 服务IP | 供货期间 | SSN
    > orderId | companyName | dealtOn | amount | ~ | ~ | ~
    D001 | 宁波海纳示例贸易有限公司 | 2024-01-05 | 300 | 160.22.229.33 | 2013.6-2015.3 | 293-90-9090
    D002 | 杭州云栖示例科技有限公司 | 2024-02-05 | 500 | 38.15.128.146 | 2013.12-2016.6 | 521-21-2123
    D003 | 温州恒信示例鞋厂 | 2024-03-05 | 120 | 103.112.145.67 | 2015.6-2017.4 | 441-30-1234
    D004 | 金华永康示例五金厂 | 2024-04-05 | 80 | 203.0.113.201 | 2015.12-2017.4 | 305-70-4321`,
  "customers abroad, their numbers as bare figures": `
    # customers | customers | 1 | 2-5
    Code | Name | Repname | Limit | Phone | Balance
    > customerId | companyName | ~owner | ~ | phone | ~
    FG10948 | EXAMPLE ROOFING LTD | AKOS | 11085 | 0241765557 | 0
    G10391 | SAMPLE HOUSE LTD | BENE | 10544 | 244663576 | 12
    G10392 | DEMO STORES LTD | AKOS | 10544 | 244663111 | 0
    G10393 | MOCK VENTURES LTD | BENE | 10544 | 0208663222 | 7`,
  "a list of work done, begun with a day": `
    # 客户信息表 | customers | 1 | 2-4
    姓名 | 性别 | 手机号 | 维修项目
    > personName | ~ | mobile | ~
    万小舟 | 女 | 13800130001 | 2025-02-01: 更换灯泡
    路长风 | 男 | 13800130002 | 2025-02-07: 更换倒车雷达; 2025-03-01: 补胎
    季青禾 | 男 | 13800130003 | 2024-01-13: 更换水箱`,
};
