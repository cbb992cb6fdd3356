from django.conf import settings
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from core.serving import serve as serve_page
from search.views import search

handler500 = "core.views.server_error"

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("comments/", include("comments.urls")),
    path("search/", search, name="search"),
]

if settings.SERVE_MEDIA:
    urlpatterns.append(re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}))

urlpatterns += [
    # Wagtail's own view for pages stands below under the same pattern, for the name it reverses;
    # beside it, at `_util/`, are its forms for passwords and logins.
    re_path(wagtail_urls.serve_pattern.replace("^", "^(?!_util/)", 1), serve_page),
    path("", include(wagtail_urls)),
]
