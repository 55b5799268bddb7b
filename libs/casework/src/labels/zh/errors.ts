import { mostExtension } from '../../workflow/needs';
import { leastFacts, leastText } from '../../workflow/texts';
import type { ErrorLabels } from '../labels';

export const errors: ErrorLabels = {
  errors: {
    not_found: { happened: '没有找到这项内容。', next: '请核对编号；如编号无误，您可能无权查看。' },
    stale_revision: {
      happened: '您打开页面之后，内容已被他人更新，本次操作未生效。',
      next: '您填写的内容已保留，请查看最新情况后再次提交。',
    },
    action_not_offered: {
      happened: '目前不能进行此项操作。',
      next: '请刷新页面，查看现在可以进行的操作。',
    },
    needs_not_met: { happened: '还缺少必要的内容，未能提交。', next: '请按标出的各项补充后再次提交。' },
    need_respondent: { happened: '尚未确定被投诉平台。', next: '请先选择被投诉平台，再受理。' },
    need_refusal_ground: { happened: '未选择不予受理的理由。', next: '请从列表中选择一项理由。' },
    need_merge_target: { happened: '没有找到要并入的投诉。', next: '请填写要并入的投诉的受理编号。' },
    need_other_merge_target: { happened: '投诉不能并入自身。', next: '请选择另一件投诉。' },
    need_same_respondent: {
      happened: '要并入的投诉针对另一个平台。',
      next: '请选择被投诉平台相同的投诉。',
    },
    need_outcome: { happened: '未选择答复结果。', next: '请选择答复结果。' },
    need_outcome_of_kind: {
      happened: '此类投诉不能采用这一答复结果。',
      next: '请从该类投诉的答复结果中选择。',
    },
    need_responsible: { happened: '未说明由谁负责。', next: '请填写责任方的名称。' },
    need_question: {
      happened: '问题太短，投诉人无法明白。',
      next: `请写明需要补充什么，至少 ${leastText} 个字。`,
    },
    need_answer: { happened: '没有填写内容。', next: '请回答所提的问题。' },
    need_reason: { happened: '没有写明理由，或理由太短。', next: `请写明理由，至少 ${leastText} 个字。` },
    need_extension_days: {
      happened: '没有写明延长几个工作日。',
      next: `请填写 1 至 ${mostExtension} 的整数。`,
    },
    need_finding: {
      happened: '没有写明核查结论，或结论太短。',
      next: `请写明核查发现的问题，至少 ${leastText} 个字。`,
    },
    need_ground: { happened: '未选择维持屏蔽的理由。', next: '请从列表中选择一项理由。' },
    need_clause: { happened: '未注明依据的规则条款。', next: '请填写已公布规则的名称和条款号。' },
    need_facts: {
      happened: '事实说明不足，仅以“安全”为由不予接受。',
      next: `请写明具体事实；维持屏蔽的，至少 ${leastFacts} 个字。`,
    },
    need_facts_not_padding: {
      happened: '事实说明多为重复的字。',
      next: '请写明具体事实，不要用重复的字凑数。',
    },
    need_scope: { happened: '未选择屏蔽范围。', next: '请选择仅此网址、此路径或整个域名。' },
    need_future_date: { happened: '该日期不晚于今天。', next: '请填写今天之后的日期。' },
    need_date_not_in_future: {
      happened: '该日期在今天之后，或不是有效日期。',
      next: '请填写今天或之前的日期。',
    },
    need_how_to_lift: { happened: '未说明如何申请解除屏蔽。', next: '请写明网站所有者如何申请解除屏蔽。' },
    need_evidence: { happened: '没有附上证据。', next: '请至少上传一份证据文件。' },
    need_app: { happened: '未填写应用名称。', next: '请填写测试所用的应用。' },
    need_app_version: { happened: '未填写应用版本。', next: '请填写测试所用应用的版本号。' },
    need_operating_system: { happened: '未选择操作系统。', next: '请选择测试所用的操作系统。' },
    need_network: { happened: '未填写网络环境。', next: '请填写测试时的网络，如 Wi-Fi 或运营商网络。' },
    need_scene: { happened: '未选择场景。', next: '请至少选择一个场景。' },
    need_client_versions: { happened: '未填写客户端版本。', next: '请写明自哪些客户端版本起已解除屏蔽。' },
    need_remainder: { happened: '未说明仍被屏蔽的部分。', next: '请写明哪些部分仍被屏蔽。' },
    need_where_blocked: { happened: '未说明在何处屏蔽。', next: '请写明在哪些场景或位置屏蔽了该链接。' },
    need_restricted_source: { happened: '未说明限制了哪个来源。', next: '请写明被限制的账号、群组或网站。' },
    need_how_checked: { happened: '未说明核实方式。', next: '请写明是如何核实的。' },
    need_retest: { happened: '没有拨测记录。', next: '请填写拨测记录；平台给出安全理由的，也可认可其理由。' },
    need_supporting_retest: {
      happened: '拨测结果不支持办结。',
      next: '请退回重办或责令整改；问题解决后再拨测一次。',
    },
    need_acceptable_grounds: {
      happened: '平台最近一次答复没有给出可认可的理由。',
      next: '请填写拨测记录，或退回重办。',
    },
    need_title: { happened: '没有填写名称。', next: '请填写一个简短的名称。' },
    need_demand: {
      happened: '没有写明整改要求，或要求太短。',
      next: `请写明要求平台做到什么，至少 ${leastText} 个字。`,
    },
    need_due_date: { happened: '没有填写期限。', next: '请选择一个日期。' },
    need_due_date_ahead: {
      happened: '任务的期限已过，不能下发。',
      next: '请先修改草稿，填写今天之后的期限。',
    },
    need_due_within_campaign: {
      happened: '期限晚于专项行动的结束日期。',
      next: `请改用行动期内的日期，或说明理由，至少 ${leastText} 个字。`,
    },
    need_later_date: { happened: '该日期不晚于原来的日期。', next: '请填写更晚的日期。' },
    need_plan: {
      happened: '没有写明整改方案，或方案太短。',
      next: `请写明将如何整改，至少 ${leastText} 个字。`,
    },
    need_milestones: { happened: '方案中没有阶段目标。', next: '请至少填写一个阶段目标和日期。' },
    need_milestone_before_due: {
      happened: '阶段目标的日期晚于任务期限。',
      next: '请填写不晚于任务期限的日期，或先申请延期。',
    },
    need_milestones_in_order: {
      happened: '阶段目标没有按日期先后排列。',
      next: '请按日期先后排列各阶段目标。',
    },
    need_percentage: { happened: '没有填写完成比例。', next: '请填写 0 至 100 的整数。' },
    need_progress_text: {
      happened: '没有写明进展，或内容太短。',
      next: `请写明已完成的工作，至少 ${leastText} 个字。`,
    },
    need_report: {
      happened: '没有写明整改情况，或内容太短。',
      next: `请写明做了什么，至少 ${leastText} 个字。`,
    },
    need_before_evidence: { happened: '没有附上整改前的证据。', next: '请至少上传一份整改前的证据。' },
    need_after_evidence: { happened: '没有附上整改后的证据。', next: '请至少上传一份整改后的证据。' },
    need_retest_records: { happened: '没有拨测记录。', next: '请至少填写一条拨测记录。' },
    need_passing_retest: {
      happened: '这条拨测没有通过。',
      next: '问题未解决的，请退回重办；已解决的，请重新拨测。',
    },
    need_failing_retest: {
      happened: '这条拨测没有发现问题，不能说明承诺倒退。',
      next: '请核对拨测结果；确认链接能够打开的，请不要认定倒退。',
    },
    need_retest_of_scene: {
      happened: '这条拨测测试的是另一个场景。',
      next: '请选择承诺所涉及的场景，或在该场景中重新拨测。',
    },
    need_since: { happened: '没有填写日期。', next: '请填写自哪一天起。' },
    need_promise: {
      happened: '没有写明承诺内容，或内容太短。',
      next: `请写明平台承诺了什么，至少 ${leastText} 个字。`,
    },
    need_inspection_answer: {
      happened: '没有选择自查结论。',
      next: '请选择：未发现问题、发现问题或不涉及。',
    },
    need_inspection_text: {
      happened: '没有写明自查情况，或内容太短。',
      next: `请写明查了什么、怎么查的，至少 ${leastText} 个字。`,
    },
    need_campaign_days: { happened: '结束日期不晚于开始日期。', next: '请填写更晚的结束日期。' },
    need_phases: {
      happened: '阶段不全或次序不对。',
      next: '请依次填写动员、自查、整改、督查、总结五个阶段。',
    },
    need_phase_follows: {
      happened: '各阶段之间有间断或重叠，或未与行动的起止日期衔接。',
      next: '请让每个阶段在前一阶段结束的次日开始，最后一个阶段与行动同日结束。',
    },
    need_nothing_open: {
      happened: '台账中还有未完结的事项。',
      next: '请先将其销号、撤销，或写明理由后结转。',
    },
    need_platform: { happened: '没有选择平台。', next: '请选择参加本次行动的平台。' },
    need_scenario: { happened: '没有选择情形。', next: '请从行动的问题清单中选择一个情形。' },
    need_complaints_of_platform: {
      happened: '所选投诉中有的不是针对该平台，或无法关联。',
      next: '请只选择被投诉平台相同的投诉。',
    },
    need_campaign_running: { happened: '专项行动没有在进行。', next: '请选择一个进行中的专项行动。' },
  },
};
