#include "BuiltInTemplates.h"

// Every file of the Templates folder, put into the binary as it is: one array per file, and one list of them by path. A test
// asserts that list and folder are the same.

static const unsigned char assets_day_js[] = {
#embed "../../Templates/assets/day.js"
};
static const unsigned char assets_icon_svg[] = {
#embed "../../Templates/assets/icon.svg"
};
static const unsigned char assets_search_js[] = {
#embed "../../Templates/assets/search.js"
};
static const unsigned char assets_site_css[] = {
#embed "../../Templates/assets/site.css"
};
static const unsigned char pages_actor_html[] = {
#embed "../../Templates/pages/actor.html"
};
static const unsigned char pages_article_html[] = {
#embed "../../Templates/pages/article.html"
};
static const unsigned char pages_chronicle_html[] = {
#embed "../../Templates/pages/chronicle.html"
};
static const unsigned char pages_day_html[] = {
#embed "../../Templates/pages/day.html"
};
static const unsigned char pages_index_html[] = {
#embed "../../Templates/pages/index.html"
};
static const unsigned char pages_list_html[] = {
#embed "../../Templates/pages/list.html"
};
static const unsigned char pages_method_html[] = {
#embed "../../Templates/pages/method.html"
};
static const unsigned char pages_moved_html[] = {
#embed "../../Templates/pages/moved.html"
};
static const unsigned char pages_not_found_html[] = {
#embed "../../Templates/pages/not-found.html"
};
static const unsigned char pages_original_html[] = {
#embed "../../Templates/pages/original.html"
};
static const unsigned char pages_place_html[] = {
#embed "../../Templates/pages/place.html"
};
static const unsigned char pages_publisher_html[] = {
#embed "../../Templates/pages/publisher.html"
};
static const unsigned char pages_search_html[] = {
#embed "../../Templates/pages/search.html"
};
static const unsigned char pages_year_html[] = {
#embed "../../Templates/pages/year.html"
};
static const unsigned char partials_block_html[] = {
#embed "../../Templates/partials/block.html"
};
static const unsigned char partials_day_summary_html[] = {
#embed "../../Templates/partials/day-summary.html"
};
static const unsigned char partials_layout_html[] = {
#embed "../../Templates/partials/layout.html"
};
static const unsigned char partials_link_group_html[] = {
#embed "../../Templates/partials/link-group.html"
};
static const unsigned char partials_link_html[] = {
#embed "../../Templates/partials/link.html"
};
static const unsigned char partials_neighbours_html[] = {
#embed "../../Templates/partials/neighbours.html"
};
static const unsigned char partials_pager_html[] = {
#embed "../../Templates/partials/pager.html"
};
static const unsigned char partials_quotation_html[] = {
#embed "../../Templates/partials/quotation.html"
};
static const unsigned char partials_search_letter_html[] = {
#embed "../../Templates/partials/search-letter.html"
};
static const unsigned char partials_speakers_html[] = {
#embed "../../Templates/partials/speakers.html"
};
static const unsigned char partials_strip_html[] = {
#embed "../../Templates/partials/strip.html"
};
static const unsigned char partials_timeline_item_html[] = {
#embed "../../Templates/partials/timeline-item.html"
};
static const unsigned char partials_timeline_year_html[] = {
#embed "../../Templates/partials/timeline-year.html"
};
static const unsigned char partials_account_html[] = {
#embed "../../Templates/partials/account.html"
};
static const unsigned char partials_divergence_html[] = {
#embed "../../Templates/partials/divergence.html"
};
static const unsigned char partials_divergences_html[] = {
#embed "../../Templates/partials/divergences.html"
};
static const unsigned char partials_telling_html[] = {
#embed "../../Templates/partials/telling.html"
};
static const unsigned char partials_toll_html[] = {
#embed "../../Templates/partials/toll.html"
};
static const unsigned char partials_tolls_html[] = {
#embed "../../Templates/partials/tolls.html"
};
static const unsigned char partials_update_html[] = {
#embed "../../Templates/partials/update.html"
};

static const struct BuiltInTemplate files[] = {
    {"assets/day.js", assets_day_js, sizeof assets_day_js},
    {"assets/icon.svg", assets_icon_svg, sizeof assets_icon_svg},
    {"assets/search.js", assets_search_js, sizeof assets_search_js},
    {"assets/site.css", assets_site_css, sizeof assets_site_css},
    {"pages/actor.html", pages_actor_html, sizeof pages_actor_html},
    {"pages/article.html", pages_article_html, sizeof pages_article_html},
    {"pages/chronicle.html", pages_chronicle_html, sizeof pages_chronicle_html},
    {"pages/day.html", pages_day_html, sizeof pages_day_html},
    {"pages/index.html", pages_index_html, sizeof pages_index_html},
    {"pages/list.html", pages_list_html, sizeof pages_list_html},
    {"pages/method.html", pages_method_html, sizeof pages_method_html},
    {"pages/moved.html", pages_moved_html, sizeof pages_moved_html},
    {"pages/not-found.html", pages_not_found_html, sizeof pages_not_found_html},
    {"pages/original.html", pages_original_html, sizeof pages_original_html},
    {"pages/place.html", pages_place_html, sizeof pages_place_html},
    {"pages/publisher.html", pages_publisher_html, sizeof pages_publisher_html},
    {"pages/search.html", pages_search_html, sizeof pages_search_html},
    {"pages/year.html", pages_year_html, sizeof pages_year_html},
    {"partials/block.html", partials_block_html, sizeof partials_block_html},
    {"partials/day-summary.html", partials_day_summary_html, sizeof partials_day_summary_html},
    {"partials/layout.html", partials_layout_html, sizeof partials_layout_html},
    {"partials/link-group.html", partials_link_group_html, sizeof partials_link_group_html},
    {"partials/link.html", partials_link_html, sizeof partials_link_html},
    {"partials/neighbours.html", partials_neighbours_html, sizeof partials_neighbours_html},
    {"partials/pager.html", partials_pager_html, sizeof partials_pager_html},
    {"partials/quotation.html", partials_quotation_html, sizeof partials_quotation_html},
    {"partials/search-letter.html", partials_search_letter_html, sizeof partials_search_letter_html},
    {"partials/speakers.html", partials_speakers_html, sizeof partials_speakers_html},
    {"partials/strip.html", partials_strip_html, sizeof partials_strip_html},
    {"partials/timeline-item.html", partials_timeline_item_html, sizeof partials_timeline_item_html},
    {"partials/timeline-year.html", partials_timeline_year_html, sizeof partials_timeline_year_html},
    {"partials/account.html", partials_account_html, sizeof partials_account_html},
    {"partials/divergence.html", partials_divergence_html, sizeof partials_divergence_html},
    {"partials/divergences.html", partials_divergences_html, sizeof partials_divergences_html},
    {"partials/telling.html", partials_telling_html, sizeof partials_telling_html},
    {"partials/toll.html", partials_toll_html, sizeof partials_toll_html},
    {"partials/tolls.html", partials_tolls_html, sizeof partials_tolls_html},
    {"partials/update.html", partials_update_html, sizeof partials_update_html},
};

const struct BuiltInTemplate *const built_in_templates = files;
const size_t built_in_template_count = sizeof files / sizeof files[0];
