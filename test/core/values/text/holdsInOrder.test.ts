import { holdsInOrder } from "../../../../src/core/values/text/holdsInOrder";

describe("holdsInOrder", () => {
  it("finds the characters of a text in a longer one, with others between them", () => {
    expect(holdsInOrder("华为技术", "华为")).toBe(true);
    expect(holdsInOrder("new jersey", "nj")).toBe(true);
  });

  it("finds none in another order, and none that come more often", () => {
    expect(holdsInOrder("华为技术", "为华")).toBe(false);
    expect(holdsInOrder("大区", "大大")).toBe(false);
  });

  it("finds nothing in every text, and in nothing only that", () => {
    expect(holdsInOrder("大区", "")).toBe(true);
    expect(holdsInOrder("", "")).toBe(true);
    expect(holdsInOrder("", "区")).toBe(false);
  });
});
