/** Being built. */
export default function CampaignsPage() {
  return null;
}
