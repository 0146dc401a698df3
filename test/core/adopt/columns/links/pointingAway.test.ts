import { company, customers, fieldsOf, mobile } from "../../invented";

const number = (i: number) => `D${10_010 + 10 * i}`;

describe("numbers of other customers on a list of customers", () => {
  it("are not the customers' own, though the heading of those says less", () => {
    const list = customers(["No_", "Name", "Phone_No_", "Bill_to_Customer_No_"], (i) => [
      number(i),
      company(i),
      mobile(i),
      i % 4 === 3 ? number(2) : "",
    ]);
    const found = fieldsOf([list], "客户台账");
    expect(found.Bill_to_Customer_No_).not.toBe("customerId");
    expect(found.No_).toBe("customerId");
  });

  it("are the customers' own where no fuller column has that form", () => {
    const list = customers(["序号", "客户名称", "手机", "客户编号"], (i) => [
      i + 1,
      company(i),
      mobile(i),
      i % 3 === 1 ? number(i) : "",
    ]);
    expect(fieldsOf([list], "客户台账").客户编号).toBe("customerId");
  });

  it("are the customers' own where most rows have one", () => {
    const list = customers(["设备号", "客户名称", "手机", "客户编号"], (i) => [
      number(i + 50),
      company(i),
      mobile(i),
      i % 5 === 1 ? "" : number(i),
    ]);
    expect(fieldsOf([list], "客户台账").客户编号).toBe("customerId");
  });

  it("are not the customers' own where most rows have one that stands for none", () => {
    const list = customers(["Id", "Company", "Phone", "ConvertedAccountId"], (i) => [
      `00Q8a00001v3iv${10 + i}AQ`,
      company(i),
      mobile(i),
      i % 4 === 3 ? `0018a00001v3iv${10 + i}AQ` : "000000000000000AAA",
    ]);
    expect(fieldsOf([list], "客户台账")).toMatchObject({ Id: "customerId" });
    expect(fieldsOf([list], "客户台账").ConvertedAccountId).not.toBe("customerId");
  });
});
