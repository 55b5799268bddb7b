/** A scope of `m` that names less covers more; one that names nothing is no relation. `x` is the cell. */
export const covers = `(m.scene IS NULL OR m.scene = x.scene) AND (m.target_id IS NULL OR m.target_id = x.target_id)
  AND (m.link_type IS NULL OR m.link_type = x.link_type) AND num_nonnulls(m.scene, m.target_id, m.link_type) > 0`;

/** Complaints that speak against openness: of links that were blocked, and not settled. `c` is the complaint. */
export const speaksAgainst = `c.state <> 'closed' AND c.kind = 'blocked_link'`;
/** To whom the link of a complaint leads, where that is another platform. */
export const targetOf = `CASE WHEN c.affected_id <> c.respondent_id THEN c.affected_id END`;
export const newestFiled = `(max(c.filed_at) AT TIME ZONE 'Asia/Shanghai')::date`;
