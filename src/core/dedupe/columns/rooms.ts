import type { CellValue } from "../../sheets/cell";
import type { Column } from "../../tables/table";
import { cellText } from "./cellText";

const roomHeading =
  /^(?:房号|房间号?|室号|门牌号?|房屋号|(?:楼栋?|[栋幢座])?号?(?:单元)?(?:房号|室号)|(?:楼号|楼栋|栋号?|单元|座号?|[-\s/、·])+(?:单元|房号|室号|号)+|unit(?:\/lot)?|lot|apt)$/i;

/** Is that the column of doors within the houses or estates that stand in another: 房号 beside 小区? */
export const isRoom = ({ heading }: Column): boolean => roomHeading.test(heading.trim());

/** Addresses with their doors: neighbours of one estate do not live at one address. */
export function withRooms(address: readonly CellValue[], rooms: Column | undefined): readonly CellValue[] {
  if (rooms === undefined) return address;
  return address.map((cell, row) => {
    const room = cellText(rooms.cells[row]).trim();
    return typeof cell !== "string" || room === "" ? cell : `${cell} ${room}`;
  });
}
