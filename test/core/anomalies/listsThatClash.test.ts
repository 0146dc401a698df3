import { lines, said } from "./said";

/** Sixty orders, the first of which bear one number together with others of other customers. */
const orders = (clashing: number) => `
customers
| customerId | companyName | 期望 |
| C0 | 成都天泽贸易有限公司 | |
| C1 | 无锡地坤机械有限公司 | |
transactions
| orderId | customerId | dealtOn | amount | 期望 |
${lines(60, (i) => `| D${i < clashing ? Math.floor(i / 2) : 100 + i} | C${i % 2} | @2024-0${1 + (i % 6)}-1${i % 9} | =${100 + i} | |`)}
`;

describe("an order number that stands elsewhere with other contents", () => {
  const about = /duplicate-order-id/;

  it("is wrong while it is one of few", () => {
    expect(said(orders(4), about)).toEqual(["duplicate-order-id error 1,3"]);
  });

  it("is a hint where so many clash that it is no order's number", () => {
    const [found = "", ...others] = said(orders(60), about);
    expect(found).toMatch(/^duplicate-order-id info /);
    expect(others).toEqual([]);
  });
});

/** Follow-ups of one customer entered on 1 June, so many of them in May. */
const calls = (early: number) => `
customers
| customerId | companyName | registeredOn | 期望 |
| C1 | 无锡地坤机械有限公司 | @2024-06-01 | |
followUps
| customerId | followedUpAt | content | 期望 |
${lines(60, (i) => `| C1 | @2024-0${i < early ? 5 : 7}-1${i % 9} | 谈了第${i}款 | |`)}
`;

describe("a follow-up before the day its customer was entered", () => {
  const about = /follow-up-before-creation/;

  it("is remarked on while it is one of few", () => {
    expect(said(calls(2), about)).toEqual(["follow-up-before-creation warning 0,1"]);
    expect(said(calls(0), about)).toEqual([]);
  });

  it("is a hint where one in ten is: the customers were entered later", () => {
    expect(said(calls(12), about)).toEqual(["follow-up-before-creation info 0,1,2,3,4,5,6,7,8,9,10,11"]);
  });
});
