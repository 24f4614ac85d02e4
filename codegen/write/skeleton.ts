/** A tool spec that compiles and whose example passes, to be changed line by line. @param name `tp_do_something` */
export function skeleton(name: string): string {
  const words = name.replace(/^tp_/, "").replaceAll("_", " ");
  return `title: ${words.charAt(0).toUpperCase()}${words.slice(1)}
effect: read
description: |
  Say in one short sentence what this does, the most telling words first.

input:
  date: { type: date?, description: "Day; today when left out." }

steps:
  - let: day = input.date ?? ctx.today

output:
  date: date = day
  weekday: string = weekdayOf(day)

examples:
  - name: today
    today: 2026-04-10
    input: {}
    output: { date: 2026-04-10, weekday: Fri }
`;
}
