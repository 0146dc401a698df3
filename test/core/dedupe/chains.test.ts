import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { openMatching } from "../../../src/core/dedupe/scoring/matching";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { customersOf, groupsOf, type Row } from "./customerTable";

const places = [..."朝阳 东门 南湖 西街 北苑 中山 和平 建设 文化 人民 解放 新华 长江 黄河".split(" ")];
const payer = "91330106334936722T";
const shop = (place: string, i: number): Row => ({
  companyName: `竹东家串串${place}店`,
  creditCode: payer,
  address: `杭州市石榴路${100 + i}号`,
  phone: `138013802${10 + i}`,
});
const shops = places.map(shop);
const twice = {
  companyName: "诚远阀门有限公司",
  creditCode: "91310110MAXX1U4A11",
  address: "上海市人民路8号",
};
const found = (rows: readonly Row[]) =>
  groupsOf(findDuplicates(customersOf(rows), defaultDedupeSettings).clusters);

describe("the shops of a chain, for which one company pays", () => {
  it("are customers of their own, though they share its credit code", () => {
    expect(found(shops)).toEqual([]);
  });

  it("are found where one was entered again, and so is a firm of one code beside them", () => {
    const again = { ...shop("朝阳", 0), address: "", phone: "138 0138 0210" };
    const renamed = { ...twice, companyName: "诚远流体设备有限公司" };
    expect(found([...shops, again, twice, renamed])).toEqual([
      [0, places.length],
      [places.length + 1, places.length + 2],
    ]);
  });

  it("are told by their houses: one customer entered often stands in one house, and its code is proof", () => {
    const often = places.map((place, i) => ({ ...shop(place, i), address: "杭州市石榴路100号" }));
    const payersOf = (rows: readonly Row[]) =>
      openMatching(customersOf(rows), defaultDedupeSettings).columns.payers;
    expect(payersOf(often)).toBeNull();
    expect(payersOf(shops)?.size).toBe(1);
    expect(payersOf(shops.slice(0, 6))).toBeNull();
  });

  it("are known as such of a part of the list, where a shop typed anew is asked about", () => {
    const whole = customersOf(shops);
    const { columns } = openMatching(whole, defaultDedupeSettings);
    const part = openMatching(customersOf([shops[0] ?? {}, shop("天桥", 20)]), defaultDedupeSettings, {
      rowCount: whole.rowCount,
      columns,
    });
    const code = part.comparisons.find(({ name }) => name === "creditCode");
    expect(code?.levels[code.level(0, 1)]?.id).toBe("payer");
  });
});

describe("the laboratories of a university, which pays for them all", () => {
  const university = "12310100MA6453699C";
  const hospital = "12310100366651350D";
  const leaders = [..."赵钱孙李周吴郑王冯陈褚卫"].map(
    (surname, i) => `${surname}${[..."晓文建国华明志伟海波林涛"][i] ?? ""}东`,
  );
  const lab = (leader: string, i: number): Row => ({
    companyName: `江南大学食品学院${leader}课题组`,
    contactName: leader,
    creditCode: university,
    phone: `138013801${10 + i}`,
    address: `化学楼B${200 + i}室`,
  });
  const ward = (companyName: string, contactName: string, phone: string): Row => ({
    companyName,
    contactName,
    phone,
    creditCode: hospital,
  });
  const payersOf = (rows: readonly Row[]) =>
    openMatching(customersOf(rows), defaultDedupeSettings).columns.payers;

  it("are customers of their own, as are the two departments of a hospital beside them", () => {
    const wards = [
      ward("瑞安医院病理科", "何静", "13901390139"),
      ward("Ruian Hospital - Oncology", "Lin Xu", "13701370137"),
    ];
    expect(found([...leaders.map(lab), ...wards])).toEqual([]);
    expect(payersOf([...leaders.map(lab), ...wards])?.size).toBe(2);
  });

  it("leave the code of a firm beside them proof", () => {
    const renamed = { ...twice, companyName: "诚远流体设备有限公司" };
    expect(found([...leaders.map(lab), twice, renamed])).toEqual([[leaders.length, leaders.length + 1]]);
  });

  it("are told by who leads them: one customer that was entered often is met by one person", () => {
    expect(payersOf(leaders.map((leader, i) => ({ ...lab(leader, i), contactName: "赵建国" })))).toBeNull();
    expect(payersOf([lab("赵建国", 0), lab("钱文", 1)])).toBeNull();
  });
});
