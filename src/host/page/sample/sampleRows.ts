import { seededNumbers } from "./seededNumbers";

type Cell = string | number;
type Pick = (list: readonly string[]) => string;

const regions = [
  "浙江省杭州市西湖区",
  "广东省深圳市南山区",
  "上海市浦东新区",
  "江苏省苏州市昆山市",
  "四川省成都市武侯区",
  "北京市海淀区",
];
/** Names no company has: what is made up, mirages, places and beings of legend; one each, so that none is like another. */
const marks =
  "子虚 乌有 莫须 杜撰 假想 幻影 海市 蜃楼 镜花 水月 南柯 黄粱 桃源 方壶 瀛洲 蓬莱 空阁 纸鸢 画饼 梦蝶 愚公 夸父 精卫 后羿 望舒 广寒 瑶池 昆仑 不周 扶桑 大荒 烛龙 鲲鹏 麒麟 凤鸣 貔貅 白泽 羲和 神农 伏羲".split(
    " ",
  );
const trades = [
  ["科技", "信息技术", "软件开发、系统集成"],
  ["食品", "制造业", "食品生产加工"],
  ["物流", "物流仓储", "公路运输、仓储"],
  ["建材", "批发业", "建材批发"],
] as const;
const people = ["王示例", "李样本", "赵演示", "陈虚构", "周假名", "吴试用"];
const owners = ["孙小样", "钱示范", "郑模拟"];
const channels = ["电话", "微信沟通", "上门拜访", "邮件"];
const statuses = ["已完成", "已支付", "待发货", "已完成"];
const daysCovered = 700;

export interface SampleRows {
  readonly customers: readonly (readonly Cell[])[];
  readonly followUps: readonly (readonly Cell[])[];
  readonly orders: readonly (readonly Cell[])[];
}

interface Customer {
  readonly id: string;
  readonly name: string;
  readonly gap: number;
  readonly size: number;
}

/**
 * Invented companies with the faults real lists have: duplicates, gaps, wrong formats, odd amounts. The days end at
 * `lastDay` (a serial day), so that the tiers of any quarter have something to say.
 */
export function sampleRows(lastDay: number): SampleRows {
  const start = lastDay - daysCovered;
  const next = seededNumbers(20_240_501);
  const random = () => next() / 4_294_967_296;
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? "";
  const customers: Cell[][] = [];
  const known: Customer[] = [];
  for (let i = 0; i < marks.length; i++) {
    const region = regions[i % regions.length] ?? "";
    const [suffix, industry, business] = trades[i % trades.length] ?? trades[0];
    const city = /([^省市]+)市/.exec(region.replace(/^.*省/, ""))?.[1] ?? "";
    const name = `${city}${marks[i]}${suffix}有限公司`;
    const id = `C20230${1 + (i % 9)}1${String(i + 1).padStart(4, "0")}`;
    known.push({ id, name, gap: 15 + 90 * random(), size: 2000 * 10 ** (1.6 * random()) });
    customers.push([
      id,
      name,
      pick(people),
      `138000${String((i * 7919 + 11_003) % 100_000).padStart(5, "0")}`,
      industry,
      region,
      business,
      pick(owners),
      start + i,
    ]);
  }
  return {
    customers: withFaults(customers),
    followUps: followUpsOf(known, start, random, pick),
    orders: ordersOf(known, start, random, pick),
  };
}

function withFaults(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const messy = rows.map((row) => [...row]);
  const change = (row: number, column: number, value: Cell) => {
    const cells = messy[row];
    if (cells) cells[column] = value;
  };
  change(3, 3, "1380000");
  change(6, 3, String(messy[6]?.[3]).replace(/^(...)(....)/, "+86 $1-$2-"));
  change(8, 4, "");
  change(11, 5, "江苏省");
  change(14, 8, "2023年4月8日");
  change(17, 4, "住宿餐饮");
  change(20, 2, "");
  const again = (row: number, id: string, name: string) => [id, name, ...(messy[row]?.slice(2) ?? [])];
  return [
    ...messy,
    again(1, "C202310210041", String(messy[1]?.[1]).replace("有限公司", "有限责任公司")),
    again(4, "C202310220042", String(messy[4]?.[1]).replace("有限公司", "")),
    again(9, "C202310230043", ` ${String(messy[9]?.[1])}`),
  ];
}

function followUpsOf(known: readonly Customer[], start: number, random: () => number, pick: Pick) {
  return known.flatMap(({ id, name }) =>
    Array.from({ length: 2 }, (_, i): readonly Cell[] => {
      const day = start + 60 + Math.floor(random() * (daysCovered - 60));
      const next = i === 0 && id.endsWith("0005") ? day - 10 : day + 14;
      return [
        day + 0.4,
        id,
        name,
        pick(owners),
        pick(channels),
        pick(["发送报价单", "回访使用情况", "确认交期", "催款"]),
        next,
      ];
    }),
  );
}

function ordersOf(known: readonly Customer[], start: number, random: () => number, pick: Pick) {
  const orders: Cell[][] = [];
  known.forEach(({ id, name, gap, size }, customer) => {
    if (customer % 9 === 8) return;
    const stops = customer % 7 === 6 ? 0.45 : 1;
    for (let day = gap * random(); day < daysCovered * stops; day += -Math.log(1 - random()) * gap) {
      const amount = Math.round(size * (0.6 + 0.8 * random()));
      orders.push([
        start + Math.floor(day),
        `DD${String(orders.length + 1).padStart(6, "0")}`,
        id,
        name,
        amount,
        "购买",
        pick(statuses),
      ]);
    }
  });
  const change = (row: number, column: number, value: Cell) => {
    const cells = orders[row];
    if (cells) cells[column] = value;
  };
  change(5, 4, `${orders[5]?.[4]}元`);
  change(12, 4, Number(orders[12]?.[4]) * 100);
  change(20, 5, "退货");
  change(20, 4, -800);
  change(33, 0, "2024/13/1");
  change(40, 2, "C209901010001");
  return orders;
}
