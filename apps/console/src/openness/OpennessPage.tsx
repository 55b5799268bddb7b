/** Being built. */
export default function OpennessPage() {
  return null;
}
