import { hasLeft } from "../../../../src/core/tiering/metrics/hasLeft";

describe("a status", () => {
  it.each([
    "已转出",
    "已退租",
    "已退會",
    "流失",
    "中途退课",
    "Left",
    "Left 2024",
    "15 Mar left",
    "Contract ended",
    "Account closed 3/2024",
    "2 years inactive",
    "Ex-member",
    "ex",
    "Former Customer",
    "Not renewed - cancelled",
  ])("%s says that somebody has left", (status) => {
    expect(hasLeft(status)).toBe(true);
  });

  it.each([
    "",
    "正常",
    "未退租",
    "无流失",
    "不会退",
    "流失风险",
    "退休",
    "退货中",
    "Never lost",
    "Never been closed",
    "not yet closed",
    "No longer trial",
    "3 classes left",
    "1 lesson left",
    "Left a message",
    "Closed Won",
    "Closed on Mondays",
    "ex-works",
    "Exclusive",
  ])("%s does not", (status) => {
    expect(hasLeft(status)).toBe(false);
  });
});
