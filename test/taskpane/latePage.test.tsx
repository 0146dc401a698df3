import { render, screen } from "@testing-library/react";
import { latePage } from "../../src/taskpane/latePage";
import { fetchLateCode } from "../../src/taskpane/session/gateway/lateCode";

function Rules() {
  return <p>rules</p>;
}

describe("a late page", () => {
  it("shows as soon as its code is there", async () => {
    const Page = latePage(async () => Rules);
    render(<Page />);
    expect(screen.queryByText("rules")).toBeNull();
    expect(await screen.findByText("rules")).toBeTruthy();
  });

  it("is fetched before it is opened, and one that fails holds up no other", async () => {
    const asked: string[] = [];
    latePage(async () => {
      asked.push("broken");
      throw new Error("offline");
    });
    latePage(async () => {
      asked.push("rules");
      return Rules;
    });
    await fetchLateCode();
    expect(asked).toEqual(["broken", "rules"]);
  });
});
