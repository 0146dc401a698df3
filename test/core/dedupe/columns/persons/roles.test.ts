import { peopleColumn } from "../../../../../src/core/dedupe/columns/persons/people";

const knows = (cell: string) => {
  const { fulls, surnames } = peopleColumn([cell], 1);
  return { name: fulls[0] !== 0, surname: surnames[0] !== 0 };
};

describe("a contact who is told by what he does", () => {
  it("is nobody's name", () => {
    for (const role of [
      "前台",
      "老板娘",
      "店长",
      "财务",
      "Reception",
      "Front Desk",
      "Accounts Payable",
      "OWNER",
    ])
      expect(knows(role)).toEqual({ name: false, surname: false });
  });

  it("is somebody where a name stands beside it", () => {
    expect(knows("王店长")).toEqual({ name: false, surname: true });
    expect(knows("店长王芳")).toEqual({ name: true, surname: true });
    expect(knows("Anna Accounts")).toEqual({ name: true, surname: true });
  });

  it("is a name that only begins like a role", () => {
    expect(knows("财务通")).toEqual({ name: true, surname: true });
    expect(knows("Main Barlow")).toEqual({ name: true, surname: true });
  });
});
