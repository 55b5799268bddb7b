import type { ErrorLabels } from './index';

/** What happened, and what to do. `{name}` is filled in. */
export const en: ErrorLabels = {
  request: {
    invalid_request: {
      title: 'Some entries are missing or wrong',
      detail: 'Correct the fields named below and send again.',
    },
    not_json: {
      title: 'The request is not valid JSON',
      detail: 'Send a JSON body with Content-Type: application/json.',
    },
    not_signed_in: {
      title: 'You are not signed in',
      detail: 'Sign in, or open your case with its receipt code, and try again.',
    },
    wrong_credentials: { title: 'E-mail address or password is wrong', detail: 'Check both and try again.' },
    second_factor_required: {
      title: 'The second factor is needed',
      detail: 'Enter the six digits that your authenticator app shows, or a recovery code.',
    },
    wrong_second_factor: {
      title: 'This code is not valid',
      detail: 'Wait for the next six digits in your authenticator app, or use a recovery code.',
    },
    wrong_receipt_code: {
      title: 'No case has this receipt code',
      detail: 'Check the 16 digits on your receipt and enter them again.',
    },
    forbidden: {
      title: 'Your role does not include this',
      detail: 'Ask the person in charge of your organisation if you need it.',
    },
    cross_site: {
      title: 'The request came from another site',
      detail: 'Open the portal itself and do it there.',
    },
    second_factor_enrolment_required: {
      title: 'Set up the second factor first',
      detail: 'Your role needs it. Open your account page in the console.',
    },
    not_found: {
      title: 'Not found',
      detail: 'There is nothing here, or nothing that you may see. Check the address.',
    },
    calendar_year_unknown: {
      title: 'The holiday package does not know this year',
      detail: 'Enter the days of the notice yourself once it is published.',
    },
    link_not_valid: {
      title: 'This link is not valid',
      detail:
        'Open it from the mail again, complete and unchanged. If the contact was removed, there is nothing left to do.',
    },
    method_not_allowed: {
      title: 'This cannot be done here',
      detail: 'See the description of the API for what this address offers.',
    },
    in_flight: {
      title: 'The same request is being worked on',
      detail: 'Wait a moment and send it again with the same idempotency key.',
    },
    already_there: { title: 'This exists already', detail: 'Use the existing one, or choose another name.' },
    changed_meanwhile: {
      title: 'Somebody else changed this a moment ago',
      detail: 'Nothing was saved. Look at how it stands now, then decide again.',
    },
    last_administrator: {
      title: 'This is the last administrator',
      detail: 'Give somebody else the role first.',
    },
    person_disabled: {
      title: 'This person is disabled',
      detail: 'Enable the account first, then make a link.',
    },
    not_a_demo: {
      title: 'Time can be moved in a demo only',
      detail: 'A real installation goes by the clock of its machine.',
    },
    moved_too_far: {
      title: 'The demo is too far ahead',
      detail: 'Its day can be moved forward by {maximum} days in all. Start a new demo to go on.',
    },
    already_set_up: { title: 'This is set up already', detail: 'Reload the page to see how it stands.' },
    invitation_expired: {
      title: 'This invitation is not valid any more',
      detail: 'Ask your administrator for a new link.',
    },
    too_large: { title: 'The request is too large', detail: 'Send less at once.' },
    file_too_large: {
      title: 'The file is larger than 20 MB',
      detail: 'Make it smaller, or choose another one.',
    },
    unsupported_media_type: {
      title: 'This content type is not understood',
      detail: 'Send application/json, or multipart/form-data for files.',
    },
    file_type_refused: {
      title: 'This type of file is not accepted',
      detail:
        'Pictures (JPEG, PNG, WebP, GIF), PDF and short videos (MP4, WebM, MOV) are; what counts is the content, not the name.',
    },
    file_damaged: {
      title: 'The file cannot be read',
      detail: 'It seems to be damaged or not what it claims to be. Save it again or choose another one.',
    },
    file_empty: { title: 'The file is empty', detail: 'Choose another one.' },
    file_picture_too_large: {
      title: 'The picture has too many pixels',
      detail: 'Make it smaller than 50 megapixels.',
    },
    file_not_claimable: { title: 'A file is not there any more', detail: 'Remove it and upload it again.' },
    too_many_files: { title: 'More than 10 files', detail: 'Remove some of them.' },
    idempotency_key_reused: {
      title: 'This idempotency key belongs to another request',
      detail: 'Use a new key for a new request.',
    },
    idempotency_key_malformed: {
      title: 'The idempotency key is malformed',
      detail: 'Use 8 to 255 visible ASCII characters, a UUID for example.',
    },
    unprocessable: {
      title: 'This cannot be done as asked',
      detail: 'Correct the fields named below and send again.',
    },
    calendar_unchanged: {
      title: 'This changes nothing',
      detail: 'The calendar says so already, with the same notice.',
    },
    wrong_password: {
      title: 'The current password is wrong',
      detail: 'Enter the password that you signed in with.',
    },
    too_many_requests: { title: 'Too many attempts', detail: 'Try again in {seconds} seconds.' },
    internal: {
      title: 'Something went wrong on our side',
      detail: 'Nothing was saved. Try again; if it happens again, tell us the number {number}.',
    },
    unavailable: {
      title: 'The portal is busy or its database does not answer',
      detail: 'Nothing was saved. Try again in a few seconds.',
    },
  },
  field: {
    required: 'This is needed.',
    invalid: 'This is not valid.',
    unknown_field: 'This field is not known.',
    too_short: 'Write at least {minimum} characters.',
    too_long: 'At most {maximum} characters.',
    too_small: 'At least {minimum}.',
    too_big: 'At most {maximum}.',
    too_early: 'Not before {minimum}.',
    too_late: 'Not after {maximum}.',
    not_in_list: 'Choose one of: {values}.',
    not_a_web_address: 'Enter a web address that begins with http:// or https://.',
    not_a_date: 'Enter a day as year-month-day, 2026-12-07 for example.',
    not_an_email: 'Enter an e-mail address, name@example.com for example.',
    not_a_time_zone: 'No time zone has this name. Choose one of the list, Asia/Shanghai for example.',
    not_a_receipt_code: 'A receipt code has 16 digits.',
    password_too_short: 'At least {minimum} characters.',
    unstorable_text: 'It contains characters that cannot be stored. Remove them and try again.',
    unknown_organisation: 'No such platform is registered. Choose one of the list.',
    role_does_not_fit: 'This organisation does not give this role.',
    fixed: 'This cannot be changed afterwards.',
    one_target: 'Name a platform or a type of link: one of the two, not both.',
    topic_in_use: 'What was removed here has items or self-inspections already. Put it back.',
    participant_in_use:
      'A platform that was removed has items or self-inspections in this campaign already. Put it back.',
    taken: 'Somebody uses this already.',
    year_not_in_package: 'The holiday package does not know this year. Enter its days yourself.',
    year_not_loaded: 'The year of this day is not loaded. Load the whole year first.',
    other_year: 'This day is not in {year}. Enter it as a correction of its own year.',
    day_twice: 'This day is entered twice.',
    workday_anyway:
      'This is a Monday to Friday, a workday already. Only Saturdays and Sundays can be made up.',
    day_off_anyway: 'This weekend day belongs to no holiday; it is off without being declared.',
    not_a_day_off: 'This is a workday, on which you are reached anyway. Only days off can be added.',
    day_in_address_differs: 'This is another day than the one in the address.',
    from_tomorrow: 'A rule can apply from {day} at the earliest, never to clocks that have begun.',
    reminders_in_order: 'Enter each reminder once, the earliest first.',
    reminder_too_early: 'The clock does not run that long. At most {maximum}.',
    escalation_twice: 'This step is entered twice.',
    escalations_in_order: 'Each step must come later than the one before.',
    lapse_ends_it: 'When the clock ends the case, there is nothing left to escalate. Remove the steps.',
    cannot_lapse: 'This clock cannot end a case. Choose a breach.',
    record_names_date: 'The task or commitment names this date. Leave the length empty.',
    not_taken_over: 'The regulator takes over complaints only. Remove this step.',
    stop_never_comes: 'This never happens to a case once the clock has begun.',
    runs_on_after_closing: 'The case could be closed while the clock runs on. Add: {actionsEn}.',
    nobody_is_asked_then: 'A clock pauses only while an answer to a question is awaited.',
    file_not_claimable: 'This file is not there any more. Upload it again.',
    file_empty: 'The file is empty. Choose another one.',
    file_too_large: 'The file is larger than 20 MB. Make it smaller.',
    file_is_page:
      'This is a web page or an SVG drawing, which can contain programs. Send a screenshot instead.',
    file_is_office: 'Office documents are not accepted. Export it as PDF and send that.',
    file_is_archive: 'Archives are not accepted. Send the files in it one by one.',
    file_is_program: 'Programs and scripts are not accepted. Send a screenshot instead.',
    file_is_heic: 'HEIC photographs of iPhones cannot be read. Save it as JPEG, or send a screenshot.',
    file_type_unknown:
      'This file is not recognised. Send a picture (JPEG, PNG, WebP, GIF), a PDF or a short video (MP4, MOV, WebM).',
    picture_damaged: 'The picture is incomplete or damaged. Save it again, or send a screenshot.',
    picture_too_large: 'The picture is too large when unpacked. Make it smaller than 50 megapixels.',
    picture_too_many_frames: 'The animation has too many frames. Shorten it, or send a video.',
    pdf_damaged: 'This is not a valid PDF. Export it again.',
    video_damaged: 'The video is incomplete or has something else in it. Export it again.',
  },
};
