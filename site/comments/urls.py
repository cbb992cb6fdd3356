from django.urls import path

from comments import views

app_name = "comments"

urlpatterns = [
    path("write/<row:page_id>/", views.write, name="write"),
    path("reply/<row:comment_id>/", views.reply, name="reply"),
    path("received/<str:token>/", views.received, name="received"),
]
