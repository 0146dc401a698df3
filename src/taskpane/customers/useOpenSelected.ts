import { usePane } from "../session/hooks/paneContext";
import { problemOf } from "../session/state/problem";

/** Opens the page of the customer whose row (or whose follow-up's or order's row) is selected in the sheet. */
export function useOpenSelected(): () => void {
  const { gateway, dispatch } = usePane();
  return () => {
    gateway.selected().then(
      (of) => dispatch({ type: "opened", route: { page: "customer", of, name: "" } }),
      (error: unknown) => dispatch({ type: "notice", notice: problemOf(error) }),
    );
  };
}
