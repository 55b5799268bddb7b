/** Being built. */
export default function CockpitPage() {
  return null;
}
