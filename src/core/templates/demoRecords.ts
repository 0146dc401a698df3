/** [name zh, name en, contact, mobile, e-mail, province, city, industry id, note] – companies and people are invented. */
export const companies = [
  [
    "青禾示例食品有限公司",
    "Greenfield Sample Foods Ltd",
    "王示例",
    "13900000001",
    "wang@example.com",
    "浙江省",
    "杭州市",
    "C",
  ],
  [
    "云杉示例软件有限公司",
    "Spruce Sample Software Ltd",
    "李示例",
    "13900000002",
    "li@example.com",
    "广东省",
    "深圳市",
    "I",
  ],
  [
    "远帆示例物流有限公司",
    "Farsail Sample Logistics Ltd",
    "赵示例",
    "13900000003",
    "zhao@example.com",
    "江苏省",
    "苏州市",
    "G",
  ],
  [
    "晨光示例零售有限公司",
    "Daybreak Sample Retail Ltd",
    "钱示例",
    "13900000004",
    "qian@example.com",
    "四川省",
    "成都市",
    "F",
  ],
  [
    "海石示例建材有限公司",
    "Seastone Sample Materials Ltd",
    "孙示例",
    "13900000005",
    "sun@example.com",
    "山东省",
    "青岛市",
    "C",
  ],
  // Planted: the first company again, written otherwise, with the same mobile.
  ["青禾示例食品公司", "Greenfield Sample Foods", "王示例", "139-0000-0001", "", "浙江省", "杭州市", "C"],
  // Planted: a mobile with ten digits and an e-mail without @.
  [
    "木兰示例教育有限公司",
    "Magnolia Sample Education Ltd",
    "周示例",
    "1390000000",
    "zhou.example.com",
    "湖北省",
    "武汉市",
    "P",
  ],
  // Planted: the city is not in the province.
  [
    "北岭示例农业有限公司",
    "Northridge Sample Farming Ltd",
    "吴示例",
    "13900000008",
    "wu@example.com",
    "浙江省",
    "南京市",
    "A",
  ],
] as const;

/** [customer, days from the day it is put in, amount, deal type id] */
export const deals = [
  [1, -300, 12_000, "purchase"],
  [1, -210, 15_500, "purchase"],
  [1, -95, 13_200, "purchase"],
  [1, -20, 16_800, "purchase"],
  [2, -150, 8_600, "purchase"],
  [2, -40, 9_900, "purchase"],
  [3, -500, 4_300, "purchase"],
  [3, -430, 5_100, "purchase"],
  [4, -60, 2_400, "purchase"],
  [5, -330, 22_000, "purchase"],
  [5, -120, 18_000, "purchase"],
  // Planted: more is paid back than was ever bought.
  [4, -30, 9_999, "refund"],
  // Planted: a thousand times the customer's usual amount.
  [2, -10, 9_200_000, "purchase"],
  // Planted: the customer does not exist.
  [99, -15, 1_000, "purchase"],
] as const;

/** [customer, days, channel id, zh, en, days to the next contact] */
export const talks = [
  [1, -25, "phone", "确认补货数量", "Confirmed the reorder", 14],
  [2, -45, "visit", "演示新版功能", "Showed the new release", -30],
  [3, -410, "email", "发送报价", "Sent a quote", 0],
  [4, -33, "phone", "处理退款", "Handled the refund", 7],
  [5, -118, "online-meeting", "季度回顾", "Quarterly review", 30],
  // Planted: took place in the future.
  [1, 40, "phone", "日期写错的一条", "A row with a wrong date", 0],
] as const;
