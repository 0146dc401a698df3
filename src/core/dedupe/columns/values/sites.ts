import type { CellValue } from "../../../sheets/cell";
import { cellText } from "../texts/cellText";

/** Headings of a customer's own pages. */
export const isSiteHeading = (heading: string): boolean =>
  /\b(?:web ?sites?|web|url|home ?page|(?:company )?domain(?: name)?)\b|网址|網址|网站|網站|官网|官網|域名|主页/i.test(
    heading.replaceAll(/[_-]/g, " "),
  );

/** Houses where anybody may have a page: they say nothing of whose it is. Our own list. */
const shared =
  /(?:^|\.)(?:facebook|fb|instagram|linkedin|twitter|x|youtube|tiktok|google|yelp|tripadvisor|amazon|ebay|etsy|shopify|wixsite|wordpress|blogspot|squarespace|weebly|github|taobao|tmall|1688|jd|pinduoduo|alibaba|baidu|weibo|qq|dianping|meituan|douyin|xiaohongshu|example)\.(?:com|net|org|cn)(?:\.[a-z]{2})?$/;

const host = /^(?:https?:\/\/)?(?:www\d?\.)?([\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,})\.?(?:[/:?#].*)?$/u;

/** The host of a web address, "" where a cell holds none or one of a house many have pages at. */
export function siteOf(cell: CellValue | undefined): string {
  const [, found = ""] = host.exec(cellText(cell).trim().toLowerCase()) ?? [];
  return shared.test(found) ? "" : found;
}
