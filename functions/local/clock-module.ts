/** What a process imports, by `node --import`, so that its clock begins at an instant. */
export function clockModule(start: Date): string {
  const source = `
    const real = Date.now;
    const ahead = ${start.getTime()} - real();
    Date.now = () => real() + ahead;
  `;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
