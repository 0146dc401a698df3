import { once } from "../../../../src/core/tables/kept/once";

describe("what is worked out once", () => {
  it("is not asked for before somebody asks", () => {
    const make = jest.fn(() => 1);
    once(make);
    expect(make).not.toHaveBeenCalled();
  });

  it.each([7, undefined, null, Number.NaN])("is kept, %s as well", (value) => {
    const make = jest.fn(() => value);
    const ask = once(make);
    expect([ask(), ask()]).toEqual([value, value]);
    expect(make).toHaveBeenCalledTimes(1);
  });
});
